"""Digital marketing manager; the neighbouring trades are graphic design and press work."""

NAME = "digital-marketing-manager"
PREFIX = "mktg"
TRADE = "marketing"
KIND = "general"
YEARS = (4, 9)
JOB = {
    "title": "Digital Marketing Manager",
    "jd_html": """<h1>Digital Marketing Manager</h1><p>Oakline sells furniture that comes flat and stays for life. Half of our revenue is online, and we want somebody to own that half together with a content writer, a designer and two agencies.</p>
<h3>What you'll be responsible for</h3><ul><li>The yearly plan and a budget of about 900,000 across search, social, display, affiliates, e-mail and partners.</li>
<li>Paid search and shopping campaigns: structure, bidding, creative tests, feed.</li><li>Organic growth: technical SEO with the developers, keyword research, content calendar, links that are earned.</li>
<li>Paid and organic social on Meta, Pinterest, TikTok and YouTube, with creators we really like.</li><li>E-mail and CRM: lifecycle flows, segmentation, deliverability.</li>
<li>Measurement: GA4, tag management, attribution, lift tests; dashboards that stop arguments.</li><li>Landing page and checkout conversion with A/B tests.</li><li>Leading people and agencies kindly, with numbers.</li></ul>
<h3>What you should bring</h3><ol><li>Four to nine years in performance or digital marketing, partly in-house for an online shop.</li><li>Command of Google Ads and Meta Ads with budgets above 30,000 a month.</li><li>SEO, content marketing, marketing automation and web analytics in practice, not only in slides.</li><li>A degree in marketing, communication, business or anything that taught you to write.</li></ol>
<p>Designers and press officers are dear to us; their vacancies are listed elsewhere.</p>""",
    "must_have_skills": [{"label": "SEO", "value": "seo"}, {"label": "Google Ads", "value": "google-ads"}, {"label": "Social Media Marketing", "value": "social-media"}, {"label": "Content Marketing", "value": "content-marketing"},
                         {"label": "Email Marketing", "value": "email-marketing"}, {"label": "Web Analytics", "value": "web-analytics"}, {"label": "Conversion Rate Optimization", "value": "cro"}, {"label": "Budget Management", "value": "budget-management"}],
    "min_experience": 4, "max_experience": 9,
    "score_weight": {"skills": "0.35", "work_experience": "0.35", "projects": "0.10", "education": "0.10", "certifications": "0.10"},
}
KEYS = {
    "seo": "Technical SEO; Ahrefs; Screaming Frog; SEMrush; Keyword research; Search Console",
    "ppc": "PPC; SEM; Google Ads; AdWords; Performance Max; Shopping feeds; Bing Ads",
    "soc": "Meta Ads Manager; Facebook & Instagram campaigns; TikTok ads; Pinterest; Influencer campaigns; LinkedIn campaigns",
    "cont": "Content strategy; Editorial calendar; Copywriting; Blogging; WordPress",
    "mail": "Klaviyo; Mailchimp; HubSpot; Braze; Lifecycle e-mail; Marketing automation",
    "web": "GA4; Google Analytics; Google Tag Manager; Looker Studio; Attribution; Mixpanel",
    "cro": "A/B testing; CRO; Landing pages; Hotjar; VWO; Optimizely",
    "bud": "Media planning; Budget allocation; ROAS targets; Agency management; Forecasting spend",
}
MORE_SKILLS = {
    "more": "Affiliate marketing; Shopify; Magento; HTML / CSS basics; Canva; Photoshop; Brand guidelines; Event marketing; Public speaking; Copy editing; Market research; YouTube; WhatsApp campaigns; App store optimisation; SQL basics; Storytelling",
}
TITLES = {
    "trainee": "Digital Marketing Intern; Marketing Trainee; Social Media Intern",
    "junior": "Digital Marketing Executive; SEO Executive; Performance Marketing Associate",
    "mid": "Digital Marketing Specialist; Performance Marketer; Senior Digital Marketing Executive; Growth Marketer",
    "senior": "Digital Marketing Manager; Growth Marketing Manager; Performance Marketing Lead; E-commerce Marketing Manager",
    "lead": "Senior Digital Marketing Manager; Head of Performance Marketing; Head of Growth",
}
COMPANIES = {
    "india": "Rangoli Online Retail Pvt. Ltd.; Clickvriksha Media; Banyan & Oak Furniture; Chai Point Nine; EduSetu Learning Pvt Ltd; Pixelpatang Agency; Ayurleaf Wellness",
    "gulf": "Souq Al Beit Furniture; Oasis Digital FZ-LLC; Marina Crown Hotels; Lulwa Perfumes; Tamra Delivery",
    "us": "Juniper & Main; Wanderfern Outdoor; Blue Kettle Coffee Company; BrightPath Dental Group; Loomhouse Goods",
    "uk": "Oakham & Rye Interiors; Penny Lantern Ltd; Foxglove Skincare; Quayside Media",
    "other": "Casa Turia Hogar S.L.; Kente Collective; Zielony Dom Sp. z o.o.; Lotus Bay Fashion JSC; Sierra Azul Viajes; Fjallasól ehf.",
}
DUTIES = """
seo | Grew non-brand organic sessions from {42,000|65,000} to {160,000|190,000} a month in {18|20} months.
seo cont | Built topic clusters around {sleep and sofas|exam preparation}; {31|44} pages reached the first three results.
seo web | Fixed crawl waste, canonical tags and slow templates with developers, index bloat down {70|58} percent.
seo | Won {85|120} editorial links with data stories instead of buying them.
ppc | Ran search and shopping accounts of {USD 90k|AED 240k|Rs. 55 lakh} a month at ROAS {5.4|4.8}.
ppc cro | Rebuilt ad groups by intent and matched landing pages; cost per lead from {Rs. 610|Rs. 540} to {Rs. 290|Rs. 310}.
ppc | Moved to value-based bidding with offline conversions uploaded daily.
ppc bud | Shifted {22|30} percent of brand spend to generics after a geo hold-out showed it was wasted.
soc | Planned Reels, pins and short video with {nine|fourteen} creators; assisted revenue {12|9} percent of online sales.
soc ppc | Ran prospecting and retargeting on Facebook and Instagram, creative refresh each {fortnight|ten days}.
soc | Grew the community from {11k|18k} to {140k|96k} followers and answered within {two hours|half a day}.
soc cont | Told makers' stories in a {six|eight}-part series with {2.1|1.4} million views.
cont | Led the editorial calendar, {three|two} writers, {14|11} pieces a month, one tone of voice.
cont mail | Wrote a Sunday newsletter with {47|52} percent opens and a waiting list for {restocks|early sale}.
cont seo | Turned {60|45} thin posts into {twelve|nine} guides; traffic doubled with fewer pages.
mail | Designed welcome, cart, win-back and care flows in Klaviyo; {28|24} percent of shop revenue.
mail web | Cleaned lists, set DMARC and segments by purchase rhythm; spam complaints under {0.05|0.08} percent.
mail | Migrated {310,000|180,000} contacts from Mailchimp to HubSpot with consent history.
web | Set up GA4, server-side tagging and a measurement plan that finance agreed to.
web bud | Built a Looker Studio board of margin by channel, and stopped {two|three} loss-making campaigns.
web cro | Ran funnels and session replays; found a postcode field which lost {8|6} percent of orders.
cro | Ran {46|38} A/B tests a year; winners added {17|13} percent to conversion.
cro | Redesigned product pages with reviews and delivery dates on top, add-to-cart up {21|16} percent.
cro mail | Tested sign-up pop-ups against quiet footers and kept the quiet one.
bud | Owned yearly spend of {USD 1.1|EUR 0.8} million, forecast by week, {two|three} percent off at year end.
bud soc | Chose and managed {two|three} agencies on margin-based fees.
! * | Led a team of {six|five} marketers; hired, coached and promoted two.
! bud ppc | Took the brand to {three|four} new countries with media mix by market size.
! web bud | Introduced incrementality tests and a media mix model with the data team.
* | Launched a referral programme, {9|12} percent of new customers.
* | Wrote briefs that designers and developers {thank me for|can work from}.
* | Managed affiliates and removed coupon sites that added nothing.
ppc web | Set consent mode and enhanced conversions so that bidding kept working after the cookie banner.
soc bud | Spent {40|30} percent less in festive weeks by booking creators early.
seo cro | Added structured data, FAQs and faster images; click-through {1.4|1.7} times higher.
mail cont | Ran WhatsApp and e-mail campaigns for {course|holiday} launches with {regional language|two-language} copy.
~ soc | Posted daily for a {bakery|college fest} and noted what people saved and shared.
~ seo | Researched keywords with free tools and wrote meta tags for {50|80} pages.
~ ppc | Assisted in setting up search campaigns with a small budget of {Rs. 15,000|300 dollars}.
~ cont | Wrote {ten|fourteen} blog posts on student housing.
~ mail | Prepared newsletters and checked links before sending.
"""
SUMMARIES = """
ppc web | <title> with <years> years in {online retail|agencies and in-house}, margin before clicks.
seo cont | Grows search traffic through {useful content|clean sites}.
* | <years> years in digital, {writer by heart|analyst by habit}.
bud | Responsible for {seven-figure|six-figure} budgets and people.
cro | Tests small, {keeps notes|kills darlings}.
mail | Believes in the list one owns: {consent, rhythm, good letters|e-mail done with manners}.
* | <title> who explains numbers to {designers|founders} without slides.
soc | Works with creators {as partners|for the long run}.
~ * | Mass communication graduate with Google certificates and {two|three} internships.
~ cont soc | Young marketer, {blogs since school|runs a page with 9k followers}, eager to learn paid media.
"""
PROJECTS = """
seo cont | The Sleep Guide | Content hub with {24|31} articles and a quiz. | {70,000|52,000} visits a month | SEO, content
ppc | Feed Surgery | Rewrote titles and images of {12,000|8,000} products. | Shopping clicks up {63|48} percent | Merchant Center
mail | Second Order | Post-purchase flow with care tips. | Repeat rate from {18|21} to {27|29} percent | Klaviyo
cro web | Checkout in Two Steps | Research, test and roll-out with UX. | {11|9} percent more orders | A/B test
soc | Makers' Mondays | Weekly live sessions from the workshop. | {4,000|2,600} average viewers | Instagram, video
bud web | Honest Attribution | Geo tests in {twelve|nine} regions. | Budget moved to what adds sales | incrementality
~ soc | Campaign for a Blood Bank | College project on {Instagram|Facebook}. | {340|260} new donors | social
~ seo | My Travel Blog | {Forty|Sixty} posts, ranking for hill stations. | {9,000|6,000} readers a month | WordPress
"""
CERTS = """
ppc | Google Ads Search Certification | Google
web | Google Analytics Certification | Google
soc | Meta Certified Media Buying Professional | Meta
mail | HubSpot Email Marketing | HubSpot Academy
cont | Content Marketing Certified | HubSpot Academy
seo | SEMrush SEO Toolkit | SEMrush
"""
DEGREES = {
    "india": "BBA @ Marketing; B.A @ Mass Communication; B.Com; BMM @ Advertising",
    "us": "BA @ Communication; Bachelor of Business Administration @ Marketing; BA @ English",
    "uk": "BA (Hons) @ Marketing; BA (Hons) @ English Literature",
    "other": "Bachelor of Arts @ Marketing Communication; BBA @ Marketing",
    "masters": "MBA @ Marketing; PGDM @ Digital Business; MA @ Communication",
}
AWARDS = """
Best Use of Search | Regional Digital Awards | For the {sleep|festival} guide and its honest tone.
"""
PUBLICATIONS = """
What the hold-out told us | Growth Practice Letters | On {brand search|retargeting} that pays for customers you already had.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Design Intern; PR Intern", "junior": "Graphic Designer; PR Assistant", "mid": "Graphic Designer; Public Relations Officer; Event Coordinator", "senior": "Senior Graphic Designer; Communications Officer", "lead": "Art Director; PR Manager"},
    "keys": "",
    "skills": "Photoshop; Illustrator; InDesign; Press releases; Media relations; Typography; Video editing; Event planning; Figma; Brand identity; Print production; CorelDRAW",
    "degrees": {"india": "BFA @ Applied Art; B.A @ Journalism; Diploma @ Graphic Design", "us": "BFA @ Graphic Design; BA @ Journalism", "uk": "BA (Hons) @ Graphic Communication", "other": "Bachelor of Fine Arts @ Design; BA @ Journalism"},
    "certs": """
* | Adobe Certified Professional | Adobe
* | Diploma in Public Relations | 
""",
    "summaries": """
* | Graphic designer with <years> years in {packaging and posters|brand identity}.
* | Press officer, <years> years, {on first-name terms with editors|fast with statements}.
* | <title> with an eye for {type|pictures} and deadlines.
""",
    "duties": """
* | Designed packaging for {60|45} spices and teas from sketch to print proof.
* | Wrote {40|55} press releases a year and phoned editors afterwards.
* | Drew logos and style books for {twelve|nine} young companies.
* | Set catalogues of {180|240} pages in InDesign in three languages.
* | Organised launches with stage, caterer and {90|120} guests.
* | Prepared the chairman's speeches and answers for interviews.
* | Cut {30|25}-second films for the stand at trade fairs.
* | Adapted banners to {twenty|sixteen} sizes from the agency's master.
* | Kept the picture archive with rights and captions.
* | Checked colour at the printer's at {five|six} in the morning.
* | Handled a product recall with daily statements.
* | Drew icons and presentation templates for all departments.
* | Clipped and summarised news coverage each morning.
! * | Directed {three|four} designers and freelance illustrators.
* | Painted murals for the {head office|canteen} with school children.
* | Built stands for exhibitions with {modular panels|carpenters}.
""",
}
