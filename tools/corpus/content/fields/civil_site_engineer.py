"""Civil site engineer in buildings and roads; the neighbouring trades are draughting and quantity work."""

NAME = "civil-site-engineer"
PREFIX = "civil"
TRADE = "construction"
KIND = "tech"
YEARS = (3, 9)
JOB = {
    "title": "Civil Site Engineer",
    "description": """Required urgently for a leading building contractor: Civil Site Engineer for a residential township (eleven blocks, basement + podium + twenty-two storeys) and the connected roads.

Job description:
1) Day to day execution of structural and finishing works as per drawing, specification and approved method statement.
2) Setting out with total station and auto level; checking of lines, levels and plumb.
3) Checking reinforcement, shuttering and embedded items before concrete; pour planning, cube register, curing.
4) Quality: RFI, checklists, material tests on aggregates, cement, steel and soil as per IS / BS / ASTM codes.
5) Preparation of bar bending schedule, quantity take-off and subcontractor bills; reconciliation of cement and steel.
6) Daily progress report, look-ahead programme, manpower and machinery planning.
7) Coordination with architect, consultants and MEP contractors; closing of NCRs.
8) Safety of own area: scaffolding, excavation, edges, housekeeping.

Desired candidate:
- B.E / B.Tech or Diploma (Civil).
- 3 to 9 years in high-rise or infrastructure, with at least one project seen from foundation to handing over.
- AutoCAD and MS Excel; knowledge of Primavera or MS Project is plus.
- Can stay near site. Good in local language with workers.

Persons with only designing, drafting or tendering background please do not apply. Salary negotiable; PF, mess and accommodation provided. Send CV with photo copy of certificates.""",
    "min_experience": 3, "max_experience": 9,
}
KEYS = {
    "exec": "Site execution; RCC works; Finishing works; High-rise construction; Formwork (Mivan)",
    "set": "Setting out; Total station; Auto level; Surveying; Layout marking",
    "rebar": "Reinforcement checking; BBS; Bar bending schedule; Shuttering checks; Post tensioning",
    "qc": "Quality control; QA/QC; Concrete cube testing; NCR closing; Soil compaction tests",
    "qty": "Quantity take-off; Billing; BOQ; Rate analysis; Material reconciliation; Estimation",
    "plan": "Planning; MS Project; Primavera P6; DPR; Look-ahead schedule",
    "coord": "Consultant coordination; Subcontractor handling; Client meetings; RFI",
    "cad": "AutoCAD; Auto CAD; Revit; Drawing study",
}
MORE_SKILLS = {
    "more": "Staad Pro; MS Excel; Scaffolding; Piling; Waterproofing; Block work; Plastering; Tile works; Road works; Drainage; Excavation; Safety awareness; MS Office; ETABS; Steel structures; Bitumen laying; Batching plant",
}
TITLES = {
    "trainee": "Graduate Engineer Trainee (Civil); Trainee Site Engineer; Diploma Trainee",
    "junior": "Junior Engineer (Civil); Assistant Site Engineer; Junior Site Engineer",
    "mid": "Civil Site Engineer; Site Engineer; Civil Engineer; Project Engineer (Civil)",
    "senior": "Senior Site Engineer; Sr. Civil Engineer; Senior Engineer (Structures)",
    "lead": "Project Engineer – Civil; Construction Manager; Site In-charge; Deputy Project Manager",
}
COMPANIES = {
    "india": "Shubh Nirman Infra Pvt. Ltd.; Deccan Crest Builders; Trishakti Constructions; K. P. Rao & Co., Engineers; Sahyagiri Roads & Bridges Ltd; Vastu Heights Developers; Ashtavinayak Projects",
    "gulf": "Al Hamra Stone Contracting LLC; Desert Rose Construction Co.; Bin Salem Roads & Bridges; Qasr Al Khaleej Contracting W.L.L.; Wadi Building Est.",
    "us": "Prairie Ridge Builders; Keystone Basin Constructors; Sierra Vista Civil, Inc.; Harbor Point Contracting",
    "uk": "Pennine Groundworks Ltd; Calder & Moss Construction; Severnside Civils",
    "other": "Nile Crossing Contractors; Umgeni Civils (Pty) Ltd; Constructora Sierra Azul; Budowa Odra S.A.; Mekong Build JSC; Visayas Builders Inc.",
}
CLIENTS = "State Housing Board; National Highways Division; Skyline Tower Developers; Municipality of Al Rabwa; Greenfield Pharma SEZ; Metro Rail Authority; Public Works Department; Palm Grove Villas; University Housing Authority"
DUTIES = """
exec | Executed RCC works of {two|three} towers from raft to terrace, slab cycle of {seven|nine} days with aluminium formwork.
exec coord | Finished {96|140} flats: block work, plaster, waterproofing, tiling, painting, handed over with snag list.
exec | Built {4.2|6.5} km of box drain, kerb and footpath along a live city road.
exec set | Constructed pile caps, piers and {28|34} m PSC girders of a flyover.
exec plan | Cast {1,900|1,400} cum raft in one pour of {41|36} hours with three pumps.
set | Marked column grid from control points by total station for {twelve|seven} blocks; error under {3|4} mm.
set | Carried levels with auto level for road layers, {GSB to DBM|subgrade to WMM}, every 20 m.
set rebar | Checked verticality, cover and starter bars of shear walls floor by floor.
rebar | Prepared bar bending schedule of {slabs, beams and staircases|footings and water tanks}, wastage {2.1|2.6} percent.
rebar qc | Inspected steel and shuttering before each of {310|260} pours and signed the pour card.
rebar | Supervised post-tensioned slabs: profile, stressing to {75|80} percent, elongation record, grouting.
qc | Maintained cube register and {7|28}-day strength charts; {two|three} weak results investigated by core test.
qc | Tested aggregates, bricks, compaction (sand replacement) and bitumen in the site laboratory.
qc coord | Closed {54|71} NCRs and kept consultant's approval ratio of inspection requests at {94|91} percent.
qc exec | Pond-tested {280|190} toilets and terraces and rectified leaks before tiling.
qty | Took measurements, prepared running bills of {nine|six} subcontractors and RA bills for client.
qty | Reconciled cement and steel monthly; theoretical variance within {1.5|2} percent.
qty cad | Took off quantities from drawings for {villa|warehouse} tenders and compared with BOQ.
plan | Issued daily report with manpower, machinery and concrete, plus {three|two}-week look-ahead.
plan | Updated Primavera programme and recovered {24|18} days by double shuttering sets.
plan coord | Planned {tower crane|pump} time between structure, facade and MEP teams.
coord | Resolved {120|85} clashes between architecture and structure through RFIs.
coord | Dealt with {authority inspectors|municipal engineers} for drainage, road cut and completion certificates.
coord exec | Handled {eight|five} labour contractors, {220|160} workers, with petty contractor rates settled before start.
cad | Drew pour sequence, shop drawings and as-built sheets in AutoCAD.
cad set | Read out coordinates from CAD and uploaded to the instrument for {curved facade|interchange ramps}.
! * | In charge of site worth {Rs. 86|Rs. 54} crore with {nine|six} engineers and foremen.
! plan qty | Negotiated extra items and time claims of {Rs. 3.2|Rs. 2.4} crore with records from day one.
! coord | Handed over {three|two} blocks to facility team with all warranties and NOCs.
* | Excavated and shored a {nine|six}-metre basement beside an occupied building with daily settlement reading.
* | Kept edges, ladders and scaffold tags in order; {0.9|1.3} million safe hours on my blocks.
* | Erected {180|240} t structural steel for a godown with bolts torqued and DFT measured.
exec qc | Laid asphalt base and wearing course {11|16} km with paver, rollers and core checks.
set exec | Set out villas on {sloping|desert} plot with boundary verification and cut-fill sheet.
rebar qty | Checked contractor steel bills against shapes actually fixed and saved {38|51} tonnes.
plan exec | Completed a school of {24|30} classrooms within one dry season.
~ exec | Looked after block work and plaster of two flats under the site engineer.
~ set | Helped in levelling and chain survey of college campus and plotted contours.
~ rebar | Counted bars and measured spacing of a slab in site training.
~ qc | Made cubes, slump and sieve tests in concrete laboratory.
~ cad | Drew plan and section of a {three-bedroom|two-storey} house in AutoCAD.
"""
SUMMARIES = """
exec | <title> with <years> years in {residential towers|roads and bridges}, foundation to handing over.
set rebar | Sound in {setting out and steel checking|levels, lines and bar bending}.
qc | Keeps cube results, inspection requests and {material tests|snags} in order.
* | <years> years on site, stays {near the work|at site camp}, speaks with workers in {three|two} languages.
qty | Does own measurements and {bills|reconciliation}.
plan coord | Used to weekly programmes and {consultant meetings|tight cycles}.
* | Hard-working civil engineer {willing to go anywhere|with passport ready}.
~ * | Fresh civil engineer with {survey camp|six-week site training} and {first class|good marks}.
~ cad | Diploma civil holder, CAD known, {searching for site job|interested in construction}.
"""
PROJECTS = """
exec rebar | {Green Meadows|Lotus Park} Township, Block {C|F} | {B+G+22|B+G+18} tower with shear walls and aluminium shuttering. | {Nine|Eight}-day cycle reached in the sixth slab | Mivan, RCC
exec set | Four-lane Bypass km {12–19|31–38} | Earthwork to DBM with {two|three} minor bridges. | Cores passed at first test | highway
qc exec | Sewage Treatment Plant {18|30} MLD | Water retaining concrete with PVC water bars. | No leakage in hydro test | STP, waterproofing
exec coord | {120|200}-bed Hospital | Structure and finishes with many services above ceilings. | Occupied {two|three} weeks after TOC | hospital
qty plan | Logistics Warehouse | {22,000|14,000} sqm FM2 floor with PEB roof. | Billing closed within {30|45} days | PEB, flooring
set coord | Desert Villas Phase {2|3} | {64|48} villas, compound walls and roads. | Layout approved without change | villas
~ qc | Concrete with Rice Husk Ash | Final-year project with {5, 10 and 15|10 and 20} percent replacement. | M30 strength kept at ten percent | concrete
~ rebar cad | Design of Overhead Tank | Academic design by IS 3370, drawings in AutoCAD. | Capacity {1.5|2} lakh litres | design
~ set | Survey Camp at Hill Road | {Ten|Seven}-day camp with theodolite traverse and contours. | Closing error 1 in 2,400 | survey
rebar exec | Metro Viaduct Segments | Casting yard for {640|420} segments with short-line moulds. | {Four|Five} segments a day | precast
"""
CERTS = """
cad | AutoCAD 2D & 3D | CADD Skill Centre
plan | Primavera P6 | 
qc | ACI Concrete Field Testing Technician Grade I | ACI
* | OSHA 30 Construction | OSHA
set | Total Station Surveying Certificate | 
* | CSCS Card (Supervisor) | CITB
* | Society of Engineers Membership (UAE) | 
"""
DEGREES = {
    "india": "B.E @ Civil Engineering; B.Tech @ Civil Engineering; Diploma @ Civil Engineering; B.E. @ Civil; Diploma @ Civil",
    "us": "Bachelor of Science @ Civil Engineering; B.S. @ Construction Management",
    "uk": "BEng (Hons) @ Civil Engineering; HNC @ Construction and the Built Environment",
    "other": "Bachelor of Engineering @ Civil Engineering; BSc @ Civil Engineering; Diploma @ Building Technology",
    "masters": "M.Tech @ Structural Engineering; M.E @ Construction Management; MSc @ Civil Engineering",
}
AWARDS = """
Fastest Slab Cycle | Projects head | For {seven|eight} days between pours with no rework.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Draughtsman Trainee; Estimation Trainee", "junior": "Draughtsman Civil; Junior Quantity Surveyor", "mid": "Civil Draughtsman; Structural Design Engineer; Tendering Engineer", "senior": "Senior Draughtsman; Senior Design Engineer", "lead": "Chief Draughtsman; Tendering Manager"},
    "keys": "cad",
    "skills": "AutoCAD; Revit Structure; Staad Pro; ETABS; Tender documents; 3ds Max; SketchUp; Detailing; Photoshop; Rate analysis; RISA; Tekla",
    "certs": """
* | Revit Structure Certificate | Autodesk
* | Building Design Course | CADD Skill Centre
""",
    "summaries": """
* | Draughtsman with <years> years of {architectural and structural|municipal} drawings.
* | <title>, <years> years in the office, {neat sheets|fast with revisions}.
* | Design and tender person, {new to site|desk based}, codes known.
""",
    "duties": """
cad | Produced {400|550} architectural and structural sheets for villas and schools in AutoCAD.
* | Analysed {G+6|G+9} frames in ETABS and wrote calculation reports.
* | Detailed retaining walls, footings and stairs for permit submission.
* | Compiled technical and price parts of {18|25} tenders a year.
* | Collected quotations from suppliers and made comparison sheets.
cad | Converted hand sketches to {3D models|presentation drawings} for clients.
* | Modelled a {mosque|sports hall} in Revit with families made in-house.
* | Corrected drawings after municipality comments within {two|three} days.
* | Plotted, folded and logged revisions in the drawing register.
* | Designed steel trusses of {24|30} m span in Staad.
* | Made BOQ from tender drawings at desk and sent queries.
* | Prepared landscape and parking layouts.
* | Worked with architects on door, window and finish schedules.
! * | Allocated work to {five|seven} draughtsmen and checked their sheets.
* | Tabulated steel weights for fabricator's quotation.
* | Kept the server library of blocks, title sheets and plot styles.
""",
}
