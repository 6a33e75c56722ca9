"""A text box the way Word writes it: a drawing for new readers and the same text again in VML for old ones."""

import copy

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from lxml import etree

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"'
)


def text_box(writer, blocks, width, height, x, y, fill, wrap=False):
    """A paragraph that anchors the box. Lengths in EMU. `wrap` lets the text that follows run beside the box."""
    writer.boxes = getattr(writer, "boxes", 0) + 1
    content = OxmlElement("w:txbxContent")
    writer.into(content, blocks, width=int(width - 180000))
    if not len(content) or content[-1].tag != qn("w:p"):
        content.append(OxmlElement("w:p"))
    wrapping = '<wp:wrapSquare wrapText="bothSides"/>' if wrap else "<wp:wrapTopAndBottom/>"
    fit = "<a:spAutoFit/>"
    xml = f"""<w:p {SPACES}><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
<wp:anchor distT="0" distB="60000" distL="0" distR="160000" simplePos="0" relativeHeight="25165{writer.boxes}000" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>{int(x)}</wp:posOffset></wp:positionH>
<wp:positionV relativeFrom="paragraph"><wp:posOffset>{int(y)}</wp:posOffset></wp:positionV><wp:extent cx="{int(width)}" cy="{int(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>
{wrapping}<wp:docPr id="{writer.boxes}" name="Text Box {writer.boxes}"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>
<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{int(width)}" cy="{int(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{fill}"/></a:solidFill></wps:spPr>
<wps:txbx/><wps:bodyPr wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t">{fit}</wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape id="box{writer.boxes}" type="#_x0000_t202" fillcolor="#{fill}" stroked="f" style="position:absolute;margin-left:{x / 12700:.0f}pt;margin-top:{y / 12700:.0f}pt;width:{width / 12700:.0f}pt;height:{height / 12700:.0f}pt">
<v:textbox/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"""
    # White space between the tags would be kept as text inside the run.
    made = parse_xml(etree.tostring(etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))))
    made.find(".//{*}txbx").append(content)
    made.find(".//{*}textbox").append(copy.deepcopy(content))
    return made
