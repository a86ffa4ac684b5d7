-- Puts wide tables, and the heading and sentence before them, on pages that lie across.

local page = '<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="rId9"/>' ..
    '<w:pgSz w:w="%d" w:h="%d"%s/><w:pgMar w:top="1134" w:right="1134" w:bottom="1247" ' ..
    'w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:pPr></w:p>'

-- Each ends the pages before it, and says how they lie: as in word/document.xml, or across.
local upright = pandoc.RawBlock('openxml', page:format(11906, 16838, ''))
local across = pandoc.RawBlock('openxml', page:format(16838, 11906, ' w:orient="landscape"'))

-- Where the heading and the sentence that end a list of blocks begin.
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
