"""Logistics coordinator in freight and distribution; the neighbouring trades are store keepers and dispatch drivers."""

NAME = "logistics-coordinator"
PREFIX = "logi"
TRADE = "shipping and logistics"
KIND = "general"
YEARS = (3, 8)
JOB = {
    "title": "Logistics Coordinator – Import, Export & Distribution",
    "description": """Bluepine Logistics moves machinery parts, medicines and tiles between Asia, the Gulf and Europe. In our operations room eleven coordinators hold the phone, the portal and the lorry together. We need one more.

Your work
- Book and follow sea, air and road shipments from pick-up to proof of delivery; choose carriers by rate, transit time and reliability.
- Prepare and check documents: bill of lading, air waybill, invoice, packing list, certificate of origin, dangerous goods declaration, insurance.
- Arrange customs clearance with brokers; classify goods; watch duty, licences and free days.
- Plan distribution routes and vehicle use with the transport desk; act when something is late.
- Keep stock records between the warehouse and the system in agreement.
- Track cost per shipment, claims, detention and demurrage; report KPIs each week.
- Write to customers before they ask.

Your background
- Three to eight years in freight forwarding, shipping, 3PL or a shipper's logistics department.
- Incoterms without looking them up; HS codes with looking them up.
- A transport or warehouse system (SAP TM or EWM, Oracle OTM, CargoWise) and good spreadsheets.
- Diploma or degree in supply chain, business or maritime studies. IATA, FIATA or CSCP/CLTD is welcome.

Pure warehouse handling or driving experience does not fit this desk, although we respect it and hire for it elsewhere.""",
    "must_have_skills": [
        {"label": "Freight Forwarding", "value": "freight-forwarding"}, {"label": "Customs Clearance", "value": "customs-clearance"}, {"label": "Shipping Documentation", "value": "shipping-documentation"},
        {"label": "Incoterms", "value": "incoterms"}, {"label": "Transportation Management", "value": "transportation-management"}, {"label": "Inventory Management", "value": "inventory-management"},
        {"label": "ERP/TMS", "value": "erp-tms"}, {"label": "Vendor Management", "value": "vendor-management"}],
    "min_experience": 3, "max_experience": 8,
    "score_weight": {"skills": "0.35", "work_experience": "0.40", "projects": "0.00", "education": "0.10", "certifications": "0.15"},
}
KEYS = {
    "fwd": "Sea freight FCL/LCL; Air freight; Freight booking; Ocean export; NVOCC; Consolidation",
    "cus": "CHA coordination; Customs brokerage; HS classification; Duty drawback; Bayan / ZATCA clearance; CBP entries",
    "doc": "Bill of lading; AWB; Certificate of origin; LC documents; Packing list; DG declaration",
    "inco": "Incoterms 2020; FOB / CIF / DDP; Export terms; Cargo insurance",
    "tms": "Route planning; Fleet scheduling; Last-mile delivery; Linehaul; Load planning; Dispatch",
    "inv": "Stock control; Cycle counts; FIFO; Stock reconciliation; Inventory accuracy",
    "erp": "SAP MM / EWM; SAP TM; CargoWise One; Oracle OTM; WMS; TMS",
    "ven": "Carrier negotiation; 3PL management; Rate contracts; Transporter management; Freight tenders",
}
MORE_SKILLS = {
    "more": "MS Excel; KPI reports; Cold chain; Demurrage control; Claims handling; Procurement; Power BI; Customer communication; Reefer containers; Project cargo; ICEGATE; GDP for medicines; Lean; GPS tracking; E-way bill",
}
TITLES = {
    "trainee": "Logistics Trainee; Shipping Trainee; Supply Chain Intern",
    "junior": "Logistics Assistant; Shipping Executive; Export Documentation Executive; Operations Assistant (Freight)",
    "mid": "Logistics Coordinator; Freight Coordinator; Import Export Executive; Logistics Executive; Shipping Coordinator",
    "senior": "Senior Logistics Coordinator; Sr. Executive – Logistics; Senior Freight Operator; Logistics Specialist",
    "lead": "Logistics Supervisor; Logistics Manager; Import & Export Team Lead",
}
COMPANIES = {
    "india": "Samudra Cargo Movers Pvt. Ltd.; Vayuputra Freight Systems; Nirvahana Logistics Pvt Ltd; Tulip Pharma Exports; Morbi Tile Exports; Chakravarti Shipping Agency; Garuda Express Lines",
    "gulf": "Al Safina Shipping & Clearing; Desert Falcon Logistics FZCO; Oryx Freight Services W.L.L.; Bahr Al Arab Cargo; Gulf Cold Stores",
    "us": "Northgate Freight Systems; Lakeshore Forwarding, Inc.; Two Harbors Distribution; Sun Corridor Logistics; Palmetto Ocean Lines",
    "uk": "Calder Freight plc; Tidewater Forwarding Ltd; Humber Gate Logistics",
    "other": "Baltyk Spedycja Sp. z o.o.; Transportes del Turia S.A.; Mombasa Gate Clearing; Saigon Delta Logistics; Norðurhaf Flutningar ehf.; Santos Azul Logística",
}
DUTIES = """
fwd | Booked {70|95} FCL and {40|55} LCL shipments a month with {eleven|eight} lines, Asia to {Europe|Gulf}.
fwd inco | Quoted door-to-door air and ocean moves ex works and delivered, win rate {34|41} percent.
fwd ven | Shifted {a third|40 percent} of urgent air cargo to sea-air over {Dubai|Colombo} and saved {USD 210,000|USD 145,000}.
fwd | Handled consolidation boxes for {14|9} shippers with own stuffing plan and cut-off list.
fwd doc | Moved oversized transformers on flat racks with survey, lashing and permits.
cus | Filed {120|90} bills of entry a month with the broker, {green|clean} channel in {91|94} percent.
cus doc | Prevented demurrage by pre-arrival clearance; free time exceeded in {two|four} of {900|700} boxes.
cus | Classified {2,400|1,700} parts by HS code and won back {7|5} percent duty through a trade agreement.
cus inco | Managed re-export, temporary import and {carnet|duty drawback} for exhibition goods.
doc | Prepared bills of lading, invoices, packing lists and origin certificates with {no|one} bank discrepancy in {two|three} years of LC work.
doc fwd | Issued house waybills and IMO declarations for paints and {aerosols|batteries}.
doc cus | Checked temperature logs and health certificates for {medicines|frozen fish} at the border.
inco | Rewrote sales terms from EXW to {FCA and DAP|CIF and DDP} after counting who really pays what.
inco doc | Arranged marine cover and handled {31|22} claims with surveyors, {86|81} percent recovered.
inco | Taught Incoterms 2020 to the sales team with a board game of ships and trucks.
tms | Planned {45|60} vehicles a day; empty kilometres down from {29|33} to {18|20} percent.
tms ven | Ran cross-border trucking to {three|four} countries with seal checks and driver permits.
tms | Introduced slots at the dock; waiting of lorries fell from {three|four} hours to {fifty|seventy} minutes.
tms erp | Scheduled milk runs from {19|14} suppliers with load building in the transport module.
inv | Kept bonded and free stock in balance, accuracy {99.4|98.9} percent over {11,000|7,500} SKUs.
inv erp | Led cycle counting and cleared {870|620} old differences in the system.
inv tms | Balanced stock over {four|six} depots weekly so that hospitals never waited.
erp | Key user of CargoWise: job costing, milestones, e-mail alerts.
erp doc | Set up EDI with {two|three} carriers; track and trace without phone calls.
erp inv | Supported the move from spreadsheets to SAP EWM, {26|31} scenarios tested.
ven | Tendered ocean and road lanes yearly and reviewed carriers by on-time score; OTIF from {87|84} to {96|95} percent.
ven | Reduced detention bills by {62|55} percent by calling out slow hauliers each Monday.
! * | Led a desk of {six|five} coordinators in two shifts, rota and training included.
! ven tms | Renegotiated 3PL contract worth {EUR 3.1|EUR 2.2} million with open-book rates.
! fwd cus | Set up a control tower for {nine|seven} suppliers during the port strike.
* | Wrote to customers about delays before they asked; complaints fell by {half|a third}.
* | Reported cost per kilo, transit time and claims in a weekly sheet.
* | Guided auditors through {GDP|AEO} requirements without findings.
fwd tms | Connected airport hand-over with night linehaul, transit cut by {one day|18 hours}.
cus ven | Changed clearing agents in {two|three} ports after measuring dwell time.
inco fwd | Handled cross trade from {Ningbo|Haiphong} to East Africa with switch B/L.
inv ven | Ran vendor-managed stock of {cartons|drums} with {three|two} makers, {21|17} days less on hand.
~ doc | Typed packing lists and checked weights against the invoice during internship.
~ fwd | Called shipping lines for schedules and rates and kept the comparison sheet.
~ inv | Helped in cycle count and labelled {300|220} bins.
~ tms | Followed trucks on the GPS map and phoned drivers for arrival time.
~ cus | Visited a container freight station with the clearing agent for {two|three} weeks.
"""
SUMMARIES = """
fwd doc | <title> with <years> years in {forwarding|export and import} of {tiles and parts|medicines and machinery}.
cus | At home with {brokers and border rules|classification and clearance}.
* | <years> years in shipping, {calm when vessels roll|early warnings instead of excuses}.
tms | Good planner of {lorries and routes|linehaul and last mile}.
inv erp | Keeps system and shelf {in agreement|telling the same story}.
* | <title> who knows which terminal answers the phone at night.
ven inco | Fair but stubborn {with carriers|in rate talks}.
~ * | BBA logistics graduate with {port visit and internship|CFS training}, good at Excel.
~ doc | Commerce graduate with export-import diploma, {careful with papers|looking for a shipping desk}.
"""
PROJECTS = """
cus inco | Duty Map | Table of duties and agreements for {34|28} lanes. | {USD 88,000|USD 61,000} a year saved | HS codes, FTA
tms | Dock Slots | Booking page for hauliers with {30|20}-minute slots. | Waiting under one hour | yard, TMS
ven | Carrier Scorecard | Monthly card on time, damage and invoice accuracy. | {Three|Two} carriers replaced | KPI
inv erp | Bin Clean-up | Recount and relabel of {9,000|6,400} bins before go-live. | Accuracy from {91|88} to {99|98.6} percent | WMS
fwd | Plant Relocation | {140|96} containers and {eleven|eight} flat racks from a closed mill. | Finished in {ten|nine} weeks | project cargo
~ inv | ABC Analysis of Spare Parts | BBA project in a {bus depot|textile mill}. | {420|360} items classed | inventory
~ fwd | Export of Mangoes to Europe | Case study on {air|reefer sea} freight and rules. | Presented at college seminar | export
"""
CERTS = """
fwd | IATA/FIATA Cargo Introductory Course | IATA
* | APICS CLTD | ASCM
cus | Customs Broker Licence | 
doc | Diploma in Export-Import Management | 
doc | IATA Dangerous Goods Cat. 6 | IATA
erp | CargoWise Certified Operator | WiseTech
* | Lean Six Sigma Yellow Belt | 
"""
DEGREES = {
    "india": "B.Com; BBA @ Logistics and Supply Chain; B.A @ Economics; B.Sc @ Nautical Studies",
    "us": "Bachelor of Science @ Supply Chain Management; BBA @ Logistics",
    "uk": "BA (Hons) @ Business and Supply Chain; HND @ Logistics",
    "other": "Bachelor of Commerce @ International Trade; BSc @ Maritime Transport; BBA @ Supply Chain",
    "masters": "MBA @ Logistics & Supply Chain; PGDM @ Operations; MSc @ International Shipping",
}
AWARDS = """
Zero Demurrage Year | Operations director | For {900|700} containers without a day paid at port.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Store Helper; Dispatch Trainee", "junior": "Store Keeper; Picker Packer; Delivery Driver", "mid": "Store Keeper; Forklift Operator; Dispatch Clerk", "senior": "Senior Store Keeper; Warehouse Supervisor", "lead": "Warehouse Supervisor; Head Store Keeper"},
    "keys": "inv",
    "skills": "Forklift driving; Pallet stacking; Stock counting; GRN; Picking; Packing; Barcode scanner; Loading and unloading; Gate pass; Bin cards; Heavy vehicle licence; Housekeeping",
    "degrees": {"india": "B.A; ITI @ Fitter; B.Com; Diploma @ Stores Management", "us": "High School Diploma; Associate Degree @ General Studies", "uk": "NVQ Level 2 @ Warehousing and Storage", "other": "Certificate @ Stores Management; High School Diploma"},
    "certs": """
* | Forklift Operator Licence | 
* | Heavy Vehicle Driving Licence | 
""",
    "summaries": """
inv | Store keeper with <years> years in {construction stores|spare parts}, honest and tidy.
* | <title>, <years> years, {forklift and heavy licence|night shift no problem}.
* | Warehouse hand who {finds things|counts twice}.
""",
    "duties": """
inv | Received, counted and binned {120|90} lines a day and wrote the GRN.
* | Drove a {three|five}-ton forklift and stacked pallets five high.
* | Picked and packed {210|180} orders a shift by scanner.
* | Delivered parcels in the city with a closed van, {70|60} drops a day.
inv | Kept bin cards and told purchase when stock ran low.
* | Loaded lorries by the plan on the clipboard and closed the doors with a seal.
* | Issued cement, steel and shuttering to gangs against signed slips.
* | Checked gate passes and weighed trucks at the bridge.
* | Stored paints and gas bottles in the ventilated cage.
* | Wrapped pallets and printed labels.
* | Washed, fuelled and checked the truck before each trip.
inv | Took part in yearly stock taking with auditors.
* | Sorted returns into good, repair and scrap.
! * | Ran a crew of {nine|eleven} loaders and two forklifts.
* | Cleared aisles and fire points after every shift.
* | Drove {Muscat–Salalah|Indore–Mumbai} with a 40-foot trailer twice a week.
""",
}
