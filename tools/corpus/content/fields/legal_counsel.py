"""Corporate legal counsel; the neighbouring trades are paralegals and criminal practice."""

NAME = "legal-counsel"
PREFIX = "legal"
TRADE = "law"
KIND = "general"
YEARS = (4, 10)
JOB = {
    "title": "Legal Counsel – Commercial & Corporate",
    "description": """Meridian Pumps & Controls makes water equipment in three countries and sells it in sixty. The legal department has a general counsel, two counsels and a company secretary. We seek a third counsel for commercial and corporate matters.

Your field
• Draft, review and negotiate supply, distribution, licence, service, EPC and confidentiality agreements with customers and vendors.
• Advise sales, procurement and projects on risk, liability, warranties, liquidated damages and termination, in plain words.
• Keep templates, playbooks and the contract repository in shape.
• Support acquisitions, joint ventures and financing: due diligence, disclosure, closing lists.
• Corporate housekeeping: board papers, resolutions, filings, powers of attorney.
• Compliance: competition law, anti-bribery, sanctions, data protection; train people before they need it.
• Disputes: claims letters, settlement talks, briefing of external lawyers in litigation and arbitration.
• Intellectual property: trade marks, licences, inventors' agreements.
• Legal research in several jurisdictions.

Your profile
- Law degree and admission to a bar or as solicitor or advocate.
- Four to ten years of commercial practice in a firm and/or in-house.
- Contract negotiation on your own feet, not only drafting.
- Knowledge of data protection (GDPR, DPDP) and corporate law.
- Languages are useful; humour is, too.

A purely criminal or family practice, or work as paralegal, is not the background that we look for here.""",
    "must_have_skills": ["Contract Drafting", "Contract Negotiation", "Corporate Law", "Regulatory Compliance", "Due Diligence", "Litigation Management", "Legal Research", "Data Privacy"],
    "min_experience": 4, "max_experience": 10,
    "score_weight": {"skills": "0.35", "work_experience": "0.40", "projects": "0.00", "education": "0.15", "certifications": "0.10"},
}
KEYS = {
    "draft": "Drafting and vetting of agreements; Contract review; MSAs and NDAs; SLAs; Contract lifecycle management",
    "neg": "Negotiations; Commercial negotiation; Deal support; Vendor terms",
    "corp": "Companies Act; Company secretarial; Board resolutions; M&A; Joint ventures; Corporate governance",
    "comp": "Anti-bribery (FCPA / UKBA); Competition law; Sanctions screening; Compliance programmes; SEBI regulations",
    "dd": "Legal due diligence; Data room; Disclosure schedules; Title search",
    "lit": "Arbitration; Civil litigation; Dispute resolution; Pleadings; Briefing counsel; Recovery suits",
    "res": "Legal opinions; Westlaw; LexisNexis; SCC Online; Manupatra; Case law research",
    "priv": "GDPR; DPDP Act; Data processing agreements; CCPA; Privacy impact assessments",
}
MORE_SKILLS = {
    "more": "Trade marks; IP licensing; Employment law; Real estate leases; Public speaking; Insolvency (IBC); MS Office; Arabic legal translation; EPC contracts (FIDIC); Banking and finance; Mediation; DocuSign; Policy drafting; Power of attorney; Legal tech",
}
TITLES = {
    "trainee": "Legal Intern; Trainee Associate; Law Trainee",
    "junior": "Junior Associate; Legal Executive; Junior Legal Counsel",
    "mid": "Associate; Legal Counsel; Legal Officer; Corporate Associate",
    "senior": "Senior Associate; Senior Legal Counsel; Commercial Counsel; Manager – Legal",
    "lead": "Senior Counsel; Head of Legal; Counsel (Commercial & Corporate); Deputy General Counsel",
}
COMPANIES = {
    "india": "Nyayapath Law Associates; Vakil Rao & Partners; Kaveri Cold Chain Pvt Ltd; Trishul Infra & Electricals; Meenakshi Pharma Ltd.; Lex Sutra Advocates; Sankalp Finserve Ltd",
    "gulf": "Al Qistas Advocates; Oryx Facilities Management W.L.L.; Gulf Horizon EPC; Harbour & Lowe LLP (Dubai)",
    "us": "Brennan Holt LLP; Copperline Media; Stonebridge Manufacturing; Fisk & Waverly PLLC; Hollowell Health",
    "uk": "Harbour & Lowe LLP; Marsh Tennant Solicitors; Tidewell Apps; Calder Freight plc",
    "other": "Kancelaria Dębowa; Bufete Castañeda Ruiz; Adébáyọ̀ & Partners; Advocatenkantoor Rijnoever; Klang Valley Chambers; Mensah Law Consult",
}
DUTIES = """
draft | Drafted and vetted {300|420|260} agreements a year: supply, distribution, SaaS, leases, NDAs.
draft | Rewrote the standard terms in {nine|seven} pages of plain language instead of {thirty-one|twenty-six}.
draft neg | Built a clause playbook with fall-backs; turnaround of sales contracts fell from {eleven|nine} days to {four|three}.
draft res | Prepared FIDIC-based subcontracts for {desalination|metro} packages after study of local civil code.
neg | Negotiated a {USD 46|EUR 38} million supply deal with capped liability and mutual indemnities.
neg | Sat across counsel of {three|four} multinationals and closed without leaving warranty open-ended.
neg lit | Settled a licence quarrel at {a third|40 percent} of the claim, in two mediation days.
neg draft | Agreed framework terms with {six|eight} logistics and cloud vendors, late-payment clause included.
corp | Prepared board packs, minutes, allotments and annual filings for {eleven|seven} group companies.
corp dd | Worked on {five|four} acquisitions, share purchase agreements, escrow and closing sets.
corp | Set up a joint venture with reserved matters, deadlock and exit provisions in {Oman|Poland|Gujarat}.
corp comp | Looked after listing obligations and insider lists with the company secretary.
comp | Wrote anti-bribery policy, third-party screening and gift register; {1,300|900} people trained.
comp | Cleared {70|110} distributors against sanctions lists and ended {three|two} relations.
comp corp | Answered regulator notices and a dawn-raid drill; no fine in {six|four} years.
comp res | Advised on merger control thresholds and resale price rules in {four|five} countries.
dd | Led data room review of {1,800|2,600} documents with a red-flag report in {nine|eleven} days.
dd | Checked title, permits and charges for a {40|25}-acre plant site and found a hidden easement.
dd priv | Reviewed target's consents and breach history before signing, price reduced by {4|6} percent.
lit | Managed {62|48} civil, consumer and recovery matters with outside advocates; provision down {37|29} percent.
lit | Acted in {two|three} institutional arbitrations: statements, document production, hearing bundles.
lit res | Argued interim applications before the {High Court|commercial court} and drafted written submissions.
lit | Recovered {Rs. 4.8|Rs. 3.1} crore through cheque bounce and summary suits.
res | Wrote {90|70} opinions for business units, most on two pages with a yes or no on top.
res comp | Compared product liability law of {eight|six} states for a recall decision.
res draft | Studied retention of title across civil and common law and changed the clauses.
priv | Rolled out GDPR records, processor contracts and breach drill in {five|seven} companies.
priv | Answered {44|58} access requests and carried out impact assessments on telematics.
priv comp | Prepared for the DPDP Act: notices, consent flows, vendor audits.
priv draft | Negotiated data processing terms and transfer clauses with cloud providers.
! * | Managed {three|two} lawyers and outside fees of {USD 0.9|USD 0.6} million, {18|22} percent below budget.
! corp neg | Lead counsel of a {USD 120|EUR 85} million refinancing with {four|five} banks.
! lit comp | Reported risk map and top cases to the audit committee each quarter.
* | Registered and renewed {130|90} trade marks and stopped {seven|nine} copycats at customs.
* | Trained sales people in {what not to write in e-mails|liability for beginners}.
* | Chose and introduced an e-signature and contract repository, {6,000|4,200} contracts found again.
corp lit | Handled oppression, winding up and insolvency petitions before the tribunal.
draft corp | Prepared shareholder, ESOP and founders' agreements for start-ups in {fintech|health}.
neg comp | Took public tenders through legal questions and post-award changes.
dd res | Searched land records, court registers and charges for lending banks.
~ res | Researched case law for {three|two} seniors and wrote notes with citations.
~ draft | Prepared first drafts of NDAs and rent agreements in internship.
~ lit | Attended hearings, took dates and arranged files at the {district|city civil} court.
~ * | Won the {national|university} moot court on arbitration law.
~ dd | Indexed a small data room during a vacation scheme.
"""
SUMMARIES = """
draft neg | <title> with <years> years in {firm and in-house practice|industry}, commercial at heart.
corp | Advises boards and {business people|project teams} in clear words.
* | <years> years after admission, {two jurisdictions|contracts first}.
comp priv | Compliance and data protection that {people follow|fit in a page}.
lit | Keeps disputes {small and short|away from court where possible}.
* | <title>, <years> years, languages and {patience|dry humour} included.
res dd | Thorough in research, quick with {red flags|the point}.
~ * | Law graduate, enrolled with the bar council, {internships in two firms|moot court finalist}.
~ res | Young lawyer with {good research|strong writing}, wants corporate practice.
"""
PROJECTS = """
draft | Plain Contracts | Templates rewritten with {sales|procurement} and tested on readers. | Questions per deal down {55|40} percent | templates
priv | Privacy in Ninety Days | Records, notices and contracts for {five|three} companies. | External audit passed | GDPR
comp | Third-party Check | Risk score and screening of {800|550} agents. | {31|24} removed | ABC compliance
dd corp | Project Heron | Purchase of a {valve|meter} maker with carve-out. | Signed in {ten|twelve} weeks | M&A
~ res | Dissertation on Limitation of Liability | LL.B thesis comparing {English and Indian|German and English} law. | Marked {A|distinction} | research
~ lit | Legal Aid Clinic | Student clinic for {tenants|workers} on Saturdays. | {60|85} consultations | clinic
"""
CERTS = """
* | Enrolled Advocate | State Bar Council
priv | CIPP/E | IAPP
* | Admitted to the State Bar | 
comp | Certified Compliance & Ethics Professional | SCCE
* | Solicitor of England and Wales | SRA
corp | Company Secretary (Executive level) | ICSI
neg | Diploma in Contract Drafting and Negotiation | 
"""
DEGREES = {
    "india": "LL.B; B.A LL.B (Hons) @ Law; BBA LL.B @ Corporate Law; LL.B @ Law",
    "us": "Juris Doctor @ Law; J.D. @ Law",
    "uk": "LLB (Hons) @ Law; GDL and LPC @ Law",
    "other": "Bachelor of Laws @ Law; Licence en droit @ Private Law; LLB @ Law",
    "masters": "LL.M @ Commercial Law; LL.M @ International Business Law",
}
AWARDS = """
In-house Team of the Year (member) | Regional Counsel Forum | For the {plain contract|tender} project.
"""
PUBLICATIONS = """
Caps, Carve-outs and Common Sense | Commercial Counsel Review | Survey of {140|90} liability clauses in supply contracts.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Paralegal Trainee; Chamber Junior", "junior": "Paralegal; Legal Assistant; Junior Advocate (Criminal)", "mid": "Paralegal; Advocate – Criminal and Family; Court Clerk", "senior": "Senior Paralegal; Advocate, Family Court", "lead": "Paralegal Manager; Public Defender"},
    "keys": "res",
    "skills": "Criminal procedure; Bail applications; Family law; File management; Court diary; Notary work; Affidavits; Legal typing; Client interviews; Conveyancing forms; Cross-examination",
    "certs": """
* | Certified Paralegal | 
* | Notary Public Commission | 
""",
    "summaries": """
* | Advocate with <years> years in {criminal and family|trial} courts.
* | Paralegal, <years> years, {perfect bundles|dates never missed}.
* | <title>, <years> years, known to court staff by name.
""",
    "duties": """
* | Appeared daily for bail, remand and trial in {theft|cheque and assault} cases.
* | Prepared divorce, custody and maintenance petitions.
* | Indexed exhibits and made {40|60} hearing bundles a month.
res | Looked up precedents on {sentencing|custody} for the senior.
* | Kept the court diary of {five|four} barristers.
* | Cross-examined {police|medical} witnesses and wrote final arguments.
* | Filed affidavits, stamp papers and vakalatnamas.
* | Visited clients in prison and explained the next step.
* | Typed deeds of gift, sale and will at the sub-registrar's.
* | Served notices and collected certified copies.
* | Managed intake, conflict check and billing sheets for a small office.
res | Summarised depositions of {200|300} pages for trial teams.
* | Mediated between parents at the family court's centre.
! * | Ran a paralegal room of {six|five} with quality checks.
* | Defended {70|95} legal aid clients a year.
* | Certified signatures and translations as notary.
""",
}
