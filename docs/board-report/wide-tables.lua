-- Puts wide tables, and the heading and sentence before them, on landscape pages.

local page = '<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rId9"/>' ..
    '<w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="1134" w:right="1134" w:bottom="1247" ' ..
    'w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:pPr></w:p>'

-- Each ends a section and sets its orientation: portrait as in word/document.xml, or landscape.
local upright = pandoc.RawBlock('openxml', page:format(11906, 16838, ''))
local across = pandoc.RawBlock('openxml', page:format(16838, 11906, ' w:orient="landscape"'))

-- The index of the first block of the heading and sentence at the end of a list.
local function opening(blocks)
    local at = #blocks + 1
    if at > 1 and blocks[at - 1].t == 'Para' then
        at = at - 1
    end
    while at > 1 and blocks[at - 1].t == 'Header' do
        at = at - 1
    end
    return at
end

function Blocks(blocks)
    local placed = pandoc.List()
    for _, block in ipairs(blocks) do
        local wide = block.t == 'Div' and block.classes:includes('wide')
        if wide then
            placed:insert(opening(placed), upright)
        end
        placed:insert(block)
        if wide then
            placed:insert(across)
        end
    end
    return placed
end
