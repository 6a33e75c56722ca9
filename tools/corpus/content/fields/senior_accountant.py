"""Senior accountant; the neighbouring trades are payables clerks and cashiers."""

NAME = "senior-accountant"
PREFIX = "acct"
TRADE = "accounts and finance"
KIND = "general"
YEARS = (4, 10)
JOB = {
    "title": "Senior Accountant",
    "description": """A family-owned trading and contracting group with nine companies wants a senior accountant who closes the books on time and can explain every number in them.

Main tasks
1. General ledger: journals, accruals, prepayments, intercompany, fixed asset register and depreciation.
2. Month end and year end closing within six working days, with schedules for each balance sheet account.
3. Bank, supplier and customer reconciliations; follow-up of ageing.
4. Indirect tax: prepare and file VAT or GST returns, keep input credit in order; withholding tax statements.
5. Financial statements under IFRS (or Ind AS / US GAAP for the affiliates) and the monthly management report with variances against budget.
6. Cash flow forecast for the treasury and letters of credit with the banks.
7. Audit: prepare the file, answer the external auditors, close their points.
8. Improve controls and the use of our ERP; guide two junior accountants.

Profile
- Bachelor of commerce or accounting. CA Inter, CMA, ACCA (part or full) or CPA is an advantage.
- Four to ten years in accounts, of which two with full responsibility for a closing.
- Fluent in one ERP (SAP FICO, Oracle, Dynamics or TallyPrime) and in spreadsheets: lookups, pivots, some macros.
- Honest, exact, and able to say no politely.

Pure data entry, cash desk or sales invoicing experience is not enough for this position.""",
    "must_have_skills": ["General Ledger", "Month-End Close", "Bank Reconciliation", {"label": "Tax Returns (VAT/GST)", "value": "vat-gst"}, "Financial Reporting", "ERP", "Audit", "Microsoft Excel"],
    "min_experience": 4, "max_experience": 10,
    "score_weight": {"skills": "0.35", "work_experience": "0.35", "projects": "0.00", "education": "0.15", "certifications": "0.15"},
}
KEYS = {
    "gl": "GL accounting; Journal entries; Accruals and prepayments; Fixed assets register; Intercompany accounting",
    "close": "Monthly closing; Year-end closing; Finalisation of accounts; Book closure",
    "rec": "BRS; Bank recon; Vendor reconciliation; Account reconciliations",
    "tax": "GST returns (GSTR-1, 3B, 9); VAT filing; TDS; Input tax credit; Sales tax",
    "rep": "IFRS; Ind AS; US GAAP; P&L and balance sheet; MIS reporting; Consolidation; Variance analysis",
    "erp": "SAP FICO; Tally ERP 9; TallyPrime; Oracle Financials; QuickBooks; Dynamics 365; Sage 50; NetSuite",
    "audit": "Statutory audit; Internal audit; Tax audit; Audit schedules; Internal controls; SOX",
    "xl": "MS Excel; Advanced Excel; Pivot tables; VLOOKUP; Power Query",
}
MORE_SKILLS = {
    "more": "Accounts receivable; Accounts payable; Payroll; Cash flow forecasting; Letters of credit; Budgeting; Cost accounting; Petty cash; MS Office; Typing 40 wpm; Inventory valuation; Credit control; Power BI; Outlook; Corporate tax",
}
TITLES = {
    "trainee": "Accounts Trainee; Articled Assistant; Accounting Intern",
    "junior": "Junior Accountant; Accounts Assistant; Assistant Accountant",
    "mid": "Accountant; General Accountant; Accounts Executive; GL Accountant",
    "senior": "Senior Accountant; Sr. Accounts Executive; Senior General Ledger Accountant",
    "lead": "Chief Accountant; Accounts Manager; Assistant Finance Manager; Accounting Supervisor",
}
COMPANIES = {
    "india": "Ratnakar & Sons Traders; M. K. Bhandari & Associates, Chartered Accountants; Girnar Agro Foods Pvt. Ltd.; Lotus Valley Textiles Ltd.; Sri Balaji Steels; Kaveri Cold Chain Pvt Ltd; Annapurna Distributors",
    "gulf": "Al Sahel Trading & Contracting; Jabal Green General Trading LLC; Oryx Facilities Management W.L.L.; Barakat Building Materials; Dana Foodstuff Co.",
    "us": "Harmon & Pike CPAs; Prairie Gold Foods, Inc.; Lakemont Property Group; Stonebridge Manufacturing; Two Harbors Distribution",
    "uk": "Harbour & Lowe LLP; Thistledown Foods Ltd; Calder Freight plc; Ashworth Marsh Accountants",
    "other": "Odra Handel Sp. z o.o.; Akwaaba Trading Co. Ltd; Cebu Star Exports Inc.; Iguaçu Alimentos S.A.; Anadolu Yapı A.Ş.; Rift Lakes Tea Company",
}
DUTIES = """
gl | Kept the general ledger of {three|four|six} companies: journals, accruals, prepaid rent, leases and depreciation.
gl close | Booked intercompany charges and cleared the mismatch of {1.2|2.6} million that had stood open for two years.
gl erp | Built the new chart of accounts and moved {11|7} years of balances from Tally to SAP.
close | Closed the month in {five|six} working days, down from {fourteen|eleven}, with a checklist and owners for each line.
close rep | Finalised year-end books with notes and schedules for {two|three} entities without auditor adjustments.
close gl | Passed provision, payroll and cost allocation entries on day {two|three} and reviewed flux over {5|10} percent.
rec | Reconciled {18|24|11} bank accounts weekly and traced unknown credits back to the payer.
rec erp | Automated matching of {4,000|6,500} card receipts a day in Oracle, leaving {60|90} exceptions to look at.
rec | Prepared BRS, debtors' and creditors' confirmation statements and cleared items older than {60|90} days.
tax | Filed GSTR-1, GSTR-3B and annual return for {three|five} registrations, and matched 2B credit each month.
tax rec | Prepared quarterly VAT 201 returns and survived an authority inspection with no penalty.
tax | Computed TDS, deposited challans and submitted 24Q/26Q; corrected defaults worth {Rs. 3.4|Rs. 5.1} lakh.
tax close | Handled multi-state sales tax filings and nexus review for {19|12} states.
rep | Prepared profit and loss, balance sheet and cash flow under IFRS for a {four|nine}-company consolidation.
rep xl | Wrote the monthly board pack with margin by branch, variances and {a one-page comment|two charts per page}.
rep | Converted local books to US GAAP for the parent and explained every difference.
erp | Key user of SAP FI during roll-out; tested {140|210} scenarios and trained {16|22} colleagues.
erp gl | Maintained masters, cost centres and approval workflow in Microsoft Dynamics.
erp xl | Recorded purchase, sales and stock in TallyPrime and drew ageing and stock reports for the directors.
audit | Led the statutory audit file; {31|44} queries answered within the week, clean opinion.
audit gl | Vouched fixed assets, counted {2,300|1,700} tagged items and wrote off what was not there.
audit tax | Prepared Form 3CD annexures with the tax auditor and {handled assessment letters|replied to notices}.
audit | Documented {26|35} key controls and tested them each quarter for the group's SOX programme.
xl | Replaced a {40|25}-tab workbook by one model with Power Query; the weekly report takes {ten|fifteen} minutes now.
xl rep | Built a 13-week cash forecast that came within {4|6} percent of actual for {five|seven} quarters.
xl rec | Wrote macros comparing vendor statements with the ledger; duplicate payments of {84,000|57,000} recovered.
! * | Guided {two|four} junior accountants, reviewed their vouchers and planned leave around the closing.
! rep audit | Presented results to owners and bank, and negotiated overdraft limits.
! close | Designed closing calendar for {nine|six} group companies after a merger.
* | Opened letters of credit and guarantees with three banks and saved {0.4|0.25} percent in charges.
* | Followed up receivables; days outstanding came down from {78|91} to {52|60}.
* | Ran payroll of {220|140} employees with overtime, end-of-service benefit and bank upload.
gl rec | Cleared suspense and advances accounts, {612|430} open items over {three|four} months.
close xl | Prepared balance sheet schedules in spreadsheets with cross-checks back to trial balance.
tax rep | Worked out corporate tax provision and deferred tax under supervision of the finance head.
erp rec | Imported bank statements in NetSuite with rules per {bank|subsidiary}.
audit close | Supported interim and final audits of {a listed|an export} company, stock count included.
~ gl | Entered journal and contra vouchers and filed them by date as an articled student.
~ rec | Ticked bank entries against the cash book for {six|eight} clients during articleship.
~ tax | Helped seniors to upload returns and download challans.
~ audit | Took part in stock taking at a {rice mill|spare parts depot} and noted differences.
~ xl | Prepared the debtors' list in Excel every Saturday.
"""
SUMMARIES = """
gl close | <title> with <years> years in {trading and contracting|manufacturing|services}, responsible for books up to finalisation.
tax | Well versed in {GST, TDS and income tax|VAT and withholding} compliance.
rep | <years> years of preparing accounts that {auditors accept|owners understand}.
erp | Worked in SAP, Oracle and {Tally|small packages} environments.
* | Accountant who {finds the missing rial|likes a clean suspense account} and meets deadlines.
audit | Exposure to statutory and internal audits {from both sides of the table|of mid-size companies}.
* | <years> years in accounts, {immediately available|notice period one month}.
xl rec | Quick with spreadsheets and patient with old reconciliations.
~ * | Commerce graduate, {CA Inter first group cleared|pursuing CMA}, with articleship in a mid-size firm.
~ gl | Fresh B.Com with Tally course and {two|three} months of voucher work.
"""
PROJECTS = """
erp gl | ERP Go-live, Wave {1|2} | Data cleaning, opening balances and parallel run for {three|four} entities. | Went live on {1 January|1 April} without a missed invoice | SAP FICO, migration
xl rep | Driver-based Budget | Budget model by branch with {volume|headcount} drivers. | {Nine|Six} branch managers own their sheet | Excel, Power Query
tax | Input Credit Clean-up | Matched {14,000|9,500} vendor invoices with portal data. | Recovered {Rs. 61|Rs. 38} lakh of credit | GST, reconciliation
close | Fast Close | Took the closing from day {12|15} to day {5|6}. | {48|33} manual journals removed | closing, controls
audit | Asset Tagging Drive | Barcoded {5,200|3,900} assets over {eleven|seven} sites. | Register and floor agree within one percent | fixed assets
~ tax | Impact of GST on Small Traders | B.Com project with {60|75} shop visits. | Graded A | GST, survey
~ rep | Ratio Analysis of a Sugar Mill | Academic study of {five|four} years of accounts. | Guided by the commerce department | ratio analysis
~ xl | Working Capital of a Dairy Co-operative | Internship report with cash cycle charts. | Adopted by the office | Excel
"""
CERTS = """
* | CA Inter | Institute of Chartered Accountants
* | ACCA (Applied Skills) | ACCA
* | Certified Management Accountant (CMA) | IMA
* | Certified Public Accountant | State Board of Accountancy
erp | SAP FICO End User | 
erp | Tally Professional Certificate | Tally Education
tax | Diploma in Indirect Taxation | 
xl | Microsoft Office Specialist: Excel Expert | Microsoft
* | AAT Level 4 | AAT
"""
DEGREES = {
    "india": "B.Com @ Accounts; B.Com; B.Com (Hons) @ Accountancy; BBA @ Finance",
    "us": "Bachelor of Science @ Accounting; BBA @ Accounting and Finance",
    "uk": "BA (Hons) @ Accounting and Finance; BSc @ Economics",
    "other": "Bachelor of Accountancy @ Accounting; BSc @ Accounting; BBA @ Finance",
    "masters": "M.Com @ Accounts & Taxation; MBA @ Finance; MSc @ Accounting",
}
AWARDS = """
Finance Employee of the Year | Group CFO | For closing {nine|seven} companies in one calendar.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Billing Trainee; Accounts Clerk", "junior": "Accounts Payable Clerk; Cashier; Billing Executive", "mid": "Accounts Payable Specialist; Bookkeeping Clerk; Bank Teller", "senior": "Senior AP Associate; Head Cashier", "lead": "AP Team Leader; Billing Supervisor"},
    "keys": "xl",
    "skills": "Invoice processing; Three-way match; Cash handling; POS; Data entry; Vendor queries; Cheque printing; Petty cash; Filing; Billing; Credit card settlement; Travel claims",
    "certs": """
* | Certificate in Bookkeeping | 
* | Tally Basics | 
""",
    "summaries": """
* | Payables clerk with <years> years of {matching|posting} invoices without backlog.
* | Cashier and billing person, <years> years, {honest with cash|quick at the counter}.
* | <title> who keeps vendors {calm|informed} and papers in order.
""",
    "duties": """
* | Matched {350|420} invoices a week with purchase orders and goods receipts.
* | Answered vendors on payment dates and sent remittance advice.
* | Counted the till at opening and closing; differences below {20|50} per month.
* | Scanned, coded and routed bills to {twelve|nine} approvers.
xl | Kept a sheet of cheques issued, cleared and bounced.
* | Printed {80|110} sales invoices a day and handed them to drivers.
* | Paid petty cash and staff claims with receipts attached.
* | Set up new suppliers after checking bank letters.
* | Served {90|120} customers a day at the counter: deposits, withdrawals, drafts.
* | Settled card machines each night and investigated chargebacks.
xl | Prepared the weekly payment run proposal for the chief accountant.
* | Filed bills by vendor and year and found any paper in {two|three} minutes.
* | Blocked {17|11} duplicate bills in a year by checking number and amount.
! * | Allotted invoices to {five|six} clerks and watched the inbox ageing.
* | Helped stock counting with sheets and tags.
* | Entered purchase bills of a building material shop in Busy software.
""",
}
