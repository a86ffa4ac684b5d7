#!/usr/bin/python3
"""form_openpyxl.py FORM TYPED XLSX: fills in a form's workbook with openpyxl.

TYPED is a return in JSON. The script writes its answers into the unlocked cells, and saves the form
as a workbook. It prints the cells whose answer is not in their list.
"""
import datetime
import json
import sys

import openpyxl

FIELDS = ["case", "agency", "setting", "auditor_role", "completed", "immediate_action"]
ITEM, ANSWER, COMMENTS = 0, 2, 3


def offered(workbook, sheet, cell):
    """The entries of the cell's list; None if it has none."""
    for validation in sheet.data_validations.dataValidation:
        if validation.type == "list" and cell.coordinate in validation.sqref:
            lists, corners = validation.formula1.split("!")
            return [row[0].value for row in workbook[lists][corners]]
    return None


def write(cell, text):
    if not cell.protection.locked:
        cell.value = text
        cell.data_type = "d" if isinstance(text, datetime.date) else "s"


def main():
    form, typed, filled = sys.argv[1:]
    workbook = openpyxl.load_workbook(form)
    sheet = workbook["Return"]
    with open(typed, encoding="utf-8") as file:
        values = json.load(file)
    answers = {name: values[name] for name in FIELDS if name in values} | values["answers"]
    for row in sheet.iter_rows(min_row=2):
        item = row[ITEM].value
        text = answers.get(item)
        choices = offered(workbook, sheet, row[ANSWER])
        if text is not None and choices is not None and text not in choices:
            print(row[ANSWER].coordinate, text, "is not one of", choices)
        if item == "completed" and text:
            text = datetime.date.fromisoformat(text)
        if text is not None:
            write(row[ANSWER], text)
        if item in values["comments"]:
            write(row[COMMENTS], values["comments"][item])
    workbook.save(filled)


main()
