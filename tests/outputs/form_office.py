#!/usr/bin/python3
"""form_office.py FORM TYPED XLSX CSV PROFILE: fills in a form's workbook with LibreOffice.

TYPED is a return in JSON. The script types its answers into the form, and saves the form as a
workbook and as CSV. It prints what LibreOffice shows of the form: which cells are protected, the
list of each answer, and the counts. PROFILE is a folder for LibreOffice.
"""
import json
import os
import subprocess
import sys
import time

import uno  # from LibreOffice
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.ValidationType import DATE, LIST
from com.sun.star.uno import RuntimeException

FIELDS = ["case", "agency", "setting", "auditor_role", "completed", "immediate_action"]
ITEM, QUESTION, ANSWER, COMMENTS = range(4)
CSV = "44,34,76,1,,0,false,true,false"  # commas, quotation marks, UTF-8, cells as they are shown


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(150):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice does not answer")


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def choices(document, cell):
    """The entries of the cell's list, or else what may be typed into it."""
    validation = cell.Validation
    if validation.Type == DATE:
        return "a date"
    if validation.Type != LIST:
        return "any text"
    sheet, corners = validation.getFormula1().replace("$", "").split(".")
    entries = document.Sheets.getByName(sheet).getCellRangeByName(corners).DataArray
    return [entry for row in entries for entry in row]


def rows(sheet):
    """The rows of the form by item."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    found = range(1, cursor.RangeAddress.EndRow + 1)
    return {sheet.getCellByPosition(ITEM, row).String: row for row in found}


def is_open(cell):
    return not cell.CellProtection.IsLocked


def show_sheets(document):
    for sheet in document.Sheets:
        print(sheet.Name, "is protected" if sheet.isProtected() else "is open",
              "and shown" if sheet.IsVisible else "and hidden", sep=", ")


def show_rows(document, sheet):
    for item, row in rows(sheet).items():
        answer, comments = (sheet.getCellByPosition(column, row) for column in (ANSWER, COMMENTS))
        offered = choices(document, answer) if is_open(answer) else answer.String or "closed"
        print(item, json.dumps(offered, ensure_ascii=False), "comments" if is_open(comments) else "", sep=" | ")


def can_be_written(cell, text):
    """Writes to the cell as a person would. LibreOffice refuses if the cell is protected."""
    try:
        cell.setDataArray(((text,),))
    except RuntimeException:
        return False
    return True


def count_writable(sheet):
    """How many cells accept a text, and which of them should not."""
    count = 0
    for row in range(len(rows(sheet)) + 1):
        for column in (ITEM, QUESTION, ANSWER, COMMENTS):
            cell = sheet.getCellByPosition(column, row)
            if not can_be_written(cell, "x"):
                continue
            count += 1
            cell.setDataArray((("",),))
            if not is_open(cell):
                print("locked, and was written to:", cell.AbsoluteName)
    print(count, "cells can be written to")


def show_low_rows(document):
    """Rows that are too low for their text, by LibreOffice's measure."""
    for sheet in document.Sheets:
        sheet.unprotect("")
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        for number in range(cursor.RangeAddress.EndRow + 1):
            row = sheet.Rows.getByIndex(number)
            height = row.Height
            row.OptimalHeight = True
            if row.Height > height:
                print("too low:", sheet.Name, number + 1)


def type_text(document, cell, text):
    """Types a text: the cell's format decides whether it becomes a date, a formula or a text."""
    document.CurrentController.select(cell)
    dispatcher = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:EnterString", "", 0,
                               properties(StringName=text))


def type_answer(document, cell, text):
    offered = choices(document, cell)
    if isinstance(offered, list) and text not in offered:
        sys.exit(f"{text} is not offered: {offered}")
    type_text(document, cell, text)


def type_return(document, sheet, typed):
    places = rows(sheet)
    answers = {name: typed[name] for name in FIELDS if name in typed} | typed["answers"]
    for item, text in answers.items():
        cell = sheet.getCellByPosition(ANSWER, places[item])
        if is_open(cell):
            type_answer(document, cell, text)
    for question, text in typed["comments"].items():
        type_text(document, sheet.getCellByPosition(COMMENTS, places[question]), text)


def show_progress(document):
    document.calculateAll()
    sheet = document.Sheets.getByName("Progress")
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    for row in range(cursor.RangeAddress.EndRow + 1):
        print(*(sheet.getCellByPosition(column, row).String for column in range(3)), sep=" | ")


def load(desktop, form):
    return desktop.loadComponentFromURL(url(form), "_blank", 0, properties(Hidden=True))


def fill_in(desktop, form, typed, workbook, csv):
    document = load(desktop, form)
    sheet = document.Sheets.getByIndex(0)
    show_sheets(document)
    show_rows(document, sheet)
    count_writable(sheet)
    show_progress(document)
    with open(typed, encoding="utf-8") as file:
        type_return(document, sheet, json.load(file))
    show_progress(document)
    document.storeToURL(url(workbook), properties(FilterName="Calc MS Excel 2007 XML"))
    document.storeToURL(url(csv), properties(FilterName="Text - txt - csv (StarCalc)", FilterOptions=CSV))
    document.close(True)
    document = load(desktop, form)
    show_low_rows(document)
    document.close(True)


def main():
    form, typed, workbook, csv, profile = sys.argv[1:]
    pipe = f"cinaudit{os.getpid()}"
    office = subprocess.Popen(["soffice", f"-env:UserInstallation={url(profile)}", "--headless", "--norestore",
                               f"--accept=pipe,name={pipe};urp;"], stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        fill_in(desktop, form, typed, workbook, csv)
        desktop.terminate()
        office.wait(timeout=30)
    finally:
        office.kill()


main()
