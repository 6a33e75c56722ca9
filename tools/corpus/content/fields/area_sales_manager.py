"""Area sales manager for packaged consumer goods; the neighbouring trades are shops and telesales."""

NAME = "area-sales-manager"
PREFIX = "sales"
TRADE = "field sales"
KIND = "general"
YEARS = (5, 12)
JOB = {
    "title": "Area Sales Manager – FMCG",
    "description": """Suryodaya Foods makes spices, noodles and ready mixes. Our area sales managers own a territory: its numbers, its distributors, and the eight to fifteen people who visit its shops every morning.

What the job is
- Deliver primary and secondary sales targets for the area by channel: general trade, modern trade, wholesale and rural.
- Appoint, develop and, where needed, replace distributors; watch their return on investment, stock days and claims.
- Plan beats and coverage; raise numeric and weighted distribution; keep planograms and visibility in the top two hundred outlets.
- Lead, coach and review sales officers and merchandisers in the field at least twelve days a month.
- Negotiate annual terms with local key accounts and supermarkets.
- Launch new products and run trade schemes; measure what they bring.
- Forecast demand by SKU with the supply team so that fast movers never run dry.
- Report through our CRM / SFA application and read its data before asking for more.
- Collect on time.

Who fits
- Graduate, MBA preferred, with five to twelve years in consumer goods sales including at least two of managing a team.
- Proven growth in a comparable territory and a real network among distributors.
- Channel management, trade marketing, negotiation and forecasting skills.
- Two-wheeler or car licence and the local language.

Candidates from shop counters, call centres or pure B2B software selling should apply to our other openings.""",
    "must_have_skills": [
        {"label": "Distributor Management", "value": "distributor-management"}, {"label": "Territory Management", "value": "territory-management"}, {"label": "Team Leadership", "value": "team-leadership"},
        {"label": "Key Account Management", "value": "key-account-management"}, {"label": "Trade Marketing", "value": "trade-marketing"}, {"label": "Sales Forecasting", "value": "sales-forecasting"},
        {"label": "CRM", "value": "crm"}, {"label": "Negotiation", "value": "negotiation"}],
    "min_experience": 5, "max_experience": 12,
    "score_weight": {"skills": "0.30", "work_experience": "0.50", "projects": "0.00", "education": "0.15", "certifications": "0.05"},
}
KEYS = {
    "dist": "Distributor appointment; Channel management; Stockist handling; Dealer network; Distributor ROI",
    "terr": "Territory planning; Beat planning; General trade; Route-to-market; Secondary sales",
    "team": "Team handling; Field coaching; Sales force management; Leading sales officers",
    "key": "Modern trade; Key accounts; Supermarket chains; Account management; HORECA",
    "trade": "Trade schemes; Merchandising; Visibility drives; Planograms; Product launch; BTL activation",
    "fore": "Demand forecasting; S&OP; SKU-wise planning; Budgeting and targets",
    "crm": "Salesforce; SFA tools; Bizom; Zoho; HubSpot; DMS",
    "neg": "Contract negotiation; Annual terms; Commercial deals; Closing",
}
MORE_SKILLS = {
    "more": "Collections; Market research; Competitor tracking; Rural marketing; Cold chain products; MS Excel; Presentation skills; Claims settlement; P&L; Pricing; Driving; Van sales; Tender business; Interpersonal skills",
}
TITLES = {
    "trainee": "Sales Trainee; Management Trainee (Sales); Sales Intern",
    "junior": "Sales Officer; Sales Representative; Territory Sales Incharge",
    "mid": "Senior Sales Officer; Territory Sales Manager; Sales Supervisor; Territory Manager",
    "senior": "Area Sales Manager; Area Manager – Sales; Area Sales Executive; Key Account and Area Manager",
    "lead": "Area Sales Manager; Regional Sales Manager; Senior Area Sales Manager; Branch Sales Manager",
}
COMPANIES = {
    "india": "Swadmool Foods Ltd.; Himkiran Beverages Pvt. Ltd.; Suvidha Home Care; Navras Dairy Products; Triveni Soaps & Detergents; Kesar Snacks Pvt Ltd; Amrutdhara Oils",
    "gulf": "Al Bustan Foodstuff Trading; Nakheel Consumer Goods LLC; Gulf Dairy Partners; Hilal Beverages Co. W.L.L.",
    "us": "Maple Hollow Snacks; Blue Kettle Coffee Company; Frontier Beverage Partners; Sunny Acre Dairy",
    "uk": "Thistledown Foods Ltd; Brackley Biscuits; Moorland Drinks Co; Penrose Pet Foods",
    "other": "Savanna Beverages Ltd; Alimentos del Turia S.A.; Polska Herbatka Sp. z o.o.; Mekong Fresh JSC; Nusantara Sedap; Lagoon Foods Nigeria Ltd",
}
DUTIES = """
dist | Appointed {14|19|11} distributors in uncovered towns and closed {five|four} that no longer paid for themselves.
dist fore | Brought distributor stock from {31|27} days to {16|14} with weekly norm-based ordering.
dist neg | Settled {Rs. 42 lakh|USD 60,000} of old claims and signed new terms with every wholesaler in the district.
dist crm | Put {38|26} stockists on the distributor management system; claims are now paid in {nine|seven} days.
terr | Redrew {52|40} beats on a map by shop class; productive calls rose from {41|46} to {63|68} percent.
terr | Grew territory turnover from {Rs. 3.1|Rs. 4.4} crore to {Rs. 6.8|Rs. 7.2} crore in {three|two} years.
terr team | Opened {1,900|1,250} new outlets in {seven|ten} months with a team of pilot salesmen.
terr dist | Took the brand into {210|160} villages by super-stockist and van, with {18|22} percent of sales now rural.
team | Managed {eleven|nine|fourteen} sales officers and {20|30} merchandisers across four districts.
team fore | Set monthly targets by person and SKU, reviewed them every Monday; attrition dropped from {38|44} to {17|15} percent.
team | Rode with the salesmen {twelve|fourteen} days a month and wrote a short note after each ride.
team crm | Coached officers to work from the {Bizom|Salesforce} app, {96|92} percent of calls logged from the shop floor.
key | Handled {seven|five} supermarket chains, {Rs. 9 crore|AED 11 million} a year, including joint business plans.
key neg | Negotiated listing of {16|22} lines in a hypermarket group without paying the first-asked fee.
key trade | Won end-cap and chiller space in {64|48} stores through sell-out data.
key | Built a HORECA business with {85|120} hotels, caterers and canteens from nothing.
trade | Launched a ready-mix range with sampling in {300|420} shops; {8|6} percent share in the first half year.
trade fore | Measured each scheme against a control town and dropped the {three|four} that only moved stock early.
trade | Ran festival visibility drives, with window displays in {500|650} outlets judged by photo.
trade terr | Kept planogram score above {85|80} in the top shops and closed gaps within a week.
fore | Forecast {140|90} SKUs monthly; error fell from {34|29} to {18|15} percent at item level.
fore key | Planned summer loading of beverages with factory and chains; {no|hardly any} stock-out in May.
crm | Read pipeline, call and order data in {Zoho|HubSpot} each evening and moved visits accordingly.
crm dist | Piloted an ordering app for retailers; {1,100|780} shops order by themselves now.
neg | Renewed {twelve|nine} annual agreements within the margin given by head office.
neg key | Recovered a delisted brand in {a pharmacy chain|the largest cash-and-carry} after five meetings and one tasting.
! team dist | Ran a branch with {Rs. 28|Rs. 35} crore turnover, {three|four} area managers and {60|48} channel partners.
! terr fore | Took over a declining region (minus {9|12} percent) and returned it to plus {14|11} in {five|six} quarters.
* | Collected dues within {12|15} days; no bad debt in {three|four} years.
* | Reported competitor prices and schemes each week with photographs.
* | Best area of the zone in {two|three} successive annual conferences.
dist team | Trained distributors' own salesmen in range selling with role plays in {three|two} languages.
terr crm | Used outlet census data to grade {6,200|4,800} shops and set the visit rhythm.
trade key | Arranged {weekend promoters|tasting tables} in malls; sales of the day went up {three|four} times.
neg fore | Bought truck-load volumes from regional wholesalers forward at fixed price before the season.
~ terr | Walked {30|35} shops a day with an experienced salesman and booked small orders.
~ trade | Checked displays and price tags in {25|40} stores during summer internship.
~ key | Prepared sell-out sheets of one supermarket for the key account manager.
~ * | Surveyed {150|200} retailers about noodle brands for a college project with the company.
"""
SUMMARIES = """
terr dist | <title> with <years> years in packaged foods and {home care|beverages}, known for rebuilding weak territories.
team | Leads from the {market|shop floor}: coaching first, spreadsheets later.
key neg | Good in joint business planning and {hard|fair} bargaining with modern trade.
* | <years> years in field sales, {three states covered|two countries covered}, own vehicle.
fore | Number-driven, with habits of {weekly|SKU level} planning.
trade | Enjoys launches, {schemes that pay back|festival seasons} and clean shelves.
* | <title> who likes early mornings in the wholesale market.
crm dist | Comfortable with sales apps and with distributors who do not like them.
~ * | MBA marketing fresher with FMCG internship, {ready to travel|two-wheeler licence}.
~ terr | Energetic commerce graduate, {local to the territory|fluent in three languages}, looking to start in sales.
"""
PROJECTS = """
terr dist | Mission {500|300} Villages | Rural expansion with feeder vans. | Break-even in {eight|ten} months | rural, van sales
key trade | Category Captain Pilot | Ran the spice shelf of a chain for {six|nine} months by sell-out data. | Category grew {13|17} percent | modern trade
fore | Forecast Clean Sheet | Replaced gut feel by a {three|six} month moving base with events. | Freshness returns down by {a third|28%} | forecasting
crm team | SFA Roll-out | Brought {90|70} field people onto one app in {six|eight} weeks. | {95|93}% daily use | SFA, change
~ trade | Shelf Share Study of Biscuits | MBA summer project in {80|60} outlets. | Presented to the zonal head | survey
~ terr | Consumer Awareness of Millet Snacks | Project with {200|180} household interviews. | First rank viva | research
"""
CERTS = """
* | Certified Sales Professional | 
crm | Salesforce Certified Associate | Salesforce
neg | Negotiation Skills Workshop | 
key | Key Account Management Programme | 
* | Six Sigma Yellow Belt | 
"""
DEGREES = {
    "india": "B.Com; BBA @ Marketing; B.Sc @ Food Science; B.A @ Economics",
    "us": "Bachelor of Business Administration @ Marketing; BA @ Communication",
    "uk": "BA (Hons) @ Business Management; BSc @ Marketing",
    "other": "Bachelor of Commerce @ Marketing; BBA @ Business Administration",
    "masters": "MBA @ Marketing; PGDM @ Sales and Marketing; MBA @ International Business",
}
AWARDS = """
Star Area of the Zone | Annual sales conference | Highest growth over {two|three} years among {22|17} areas.
Million Club | Sales director | For crossing {one million|ten lakh} cases in a financial year.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Store Trainee; Telesales Trainee", "junior": "Retail Sales Associate; Telesales Executive", "mid": "Store Supervisor; Inside Sales Executive; Showroom Sales Executive", "senior": "Store Manager; Telesales Team Leader", "lead": "Store Manager; Showroom Manager"},
    "keys": "",
    "skills": "Customer service; Upselling; POS billing; Stock counting; Cold calling; Visual merchandising; Cash handling; Lead follow-up; Complaint handling; Shift rota; Loss prevention",
    "certs": """
* | Retail Management Certificate | 
""",
    "summaries": """
* | Store manager with <years> years in {apparel|electronics} retail, good with people and tills.
* | Telesales person with <years> years of {outbound|inbound} calls and thick skin.
* | <title>, <years> years, customer first, {target driven|tidy shelves}.
""",
    "duties": """
* | Ran a {3,200|2,400} sq ft garment shop with {eight|ten} staff and two tills.
* | Made {110|130} outbound calls a day for broadband plans and closed {six|five}.
* | Opened and closed the store, counted cash and banked it.
* | Demonstrated televisions and washing machines to walk-in families.
* | Kept shrinkage at {0.6|0.8} percent with spot counts and bag checks.
* | Changed window displays each fortnight by head office guide.
* | Called back leads from the website within {30|20} minutes.
* | Wrote the shift plan and settled holidays fairly.
* | Sold extended warranty to {a third|40 percent} of buyers.
* | Took complaints at the desk and exchanged goods by policy.
* | Listened to recorded calls with new agents and improved the script.
* | Received deliveries at six and had them on the racks by nine.
! * | Opened {two|three} new shops: hiring, fitting out, first stock.
* | Built a list of {900|650} regular customers on WhatsApp and told them of new arrivals.
* | Met monthly upsell target in {ten|eleven} of twelve months.
* | Trained seasonal helpers on folding, greeting and billing.
""",
}
