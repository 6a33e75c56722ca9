"""Words that only people of one country write, so that a nurse in Cardiff does not file Indian returns."""

import re

_ONLY = {
    "in": re.compile(r"\bRs\.|\blakh|\bcrore|\bCTET|\bSET\b|GSTR|\bTDS\b|\bGST\b|\bCBSE|\bPF\b|\bESI\b|3CD|24Q|Factories Act|challan|\bDPDP|SCC Online|Manupatra|\bTGT\b|\bPGT\b|\bNCF\b|SEBI|\bIBC\b|ICSI|CA Inter|NABH|"
                     r"Naukri|greytHR|Darwinbox|POSH|classes? (IX|VII|XI)|B\.Ed|ICEGATE|E-way|\bCHA\b|Ind AS|Industrial Training|\bITI\b|\bBOE\b|Rural marketing|S\.S\.C|vakalatnama|"
                     r"articl(ed|eship)|B\.Com|\bTally|BRS\b|[Cc]ommerce graduate|commerce department|zonal|\bviva\b|Anganwadi|\bHOD\b|[Ii]n-plant|state council|hill stations|\bNSS\b|BBA logistics|MBA HR|MBA marketing|"
                     r"sub-registrar|Herbartian|\bLL\.B thesis|Articled|Busy software|State Electrical Inspectorate|SSC|stockist|Stockist"),
    "gulf": re.compile(r"\bHAAD|\bDHA\b|Prometric|SCFHS|\bWPS\b|Bayan|ZATCA|\bVAT 201|\bAED\b|UAE Labour|\bSIRA\b|Society of Engineers|\bPRO\b|Iqama|end-of-service|Federal Law|air tickets"),
    "us": re.compile(r"\bFMLA|\bFLSA|\bADA\b|AP Calculus|Common Core|\bPSAT|\bnexus\b|State Bar$|\bCBP\b|\bCCPA|High School Math|Math Department|\bUSD 60|\bADP\b|\bSOX\b|State Teaching Cert|State teaching lic|US GAAP|ACI Concrete|SHRM|aPHR"),
    "gb": re.compile(r"\bPGCE|\bQTS\b|key stage|\bKS4|\bNQT\b|Second in Department|\bSRA\b|\bCSCS|\bNMC\b|BS 7671|\bCIPD|\bAAT\b|sixth form|Solicitor of|\bbarristers"),
}
# Who writes another country's words too: Indians in the Gulf, and Gulf words by anybody there.
_SPEAKS = {"india": {"in"}, "gulf": {"gulf"}, "us": {"us"}, "uk": {"gb"}, "other": set()}


def fits(text, frame):
    """Whether a person of this frame would write the text."""
    speaks = _SPEAKS[frame["group"]] | {frame["home"]}
    return all(group in speaks or not pattern.search(text) for group, pattern in _ONLY.items())
