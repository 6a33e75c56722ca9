"""Backend engineer on the JVM; the neighbouring trades are web front ends and manual testing."""

NAME = "backend-engineer"
PREFIX = "back"
TRADE = "software development"
KIND = "tech"
YEARS = (3, 8)
PROFILES = "code"
JOB = {
    "title": "Backend Engineer (Java / Spring Boot)",
    "description": """Tollgate is a payment orchestrator for online shops. On a normal evening our services route nine hundred payments a second to forty banks, and on festival evenings four times that. We are looking for a backend engineer for the routing team.

In this role you will
- build and run microservices in Java 21 and Spring Boot;
- design REST and gRPC interfaces that partners can live with for years;
- model data in relational and document stores, and know what an index costs;
- work with message brokers, idempotency, retries and back-pressure;
- watch your services in production: metrics, traces, alerts, post-mortems;
- harden them: authentication, secrets, PCI DSS;
- write unit, contract and load tests and ship several times a week through pipelines;
- review designs and code, and mentor one junior.

We expect
- 3 to 8 years of server-side development in Java or Kotlin,
- Spring, Hibernate/JPA, SQL databases, Redis or a similar cache,
- Kafka, RabbitMQ or another broker,
- containers and a cloud provider,
- a clear way of explaining trade-offs.

A computer science degree is nice and not needed. Purely front-end or manual testing work is a different profession, and we hire for both separately. Remote within three hours of our time zone; two meetings a year in person.""",
    "must_have_skills": ["Java", "Spring Boot", "Microservices", "REST API", "SQL", {"label": "Message Queues", "value": "message-queues"}, "Docker", "Unit Testing"],
    "min_experience": 3, "max_experience": 8,
}
KEYS = {
    "java": "Java 17; Java 8/11; Kotlin; Core Java; JVM tuning",
    "spring": "Spring Boot; Spring MVC; Spring Security; Hibernate / JPA; Spring Cloud",
    "micro": "Microservices; Distributed systems; Event-driven architecture; gRPC; Domain-driven design",
    "rest": "RESTful APIs; OpenAPI / Swagger; Web services; API gateway; Postman",
    "sql": "MySQL; PostgreSQL; Oracle; PL/SQL; Flyway",
    "mq": "Kafka; RabbitMQ; ActiveMQ; Amazon SQS; JMS",
    "cont": "Docker; Kubernetes; AWS ECS; Helm; OpenShift",
    "test": "JUnit 5; Mockito; Testcontainers; TDD; JMeter; Gatling",
}
MORE_SKILLS = {
    "tools": "Git; Maven; Gradle; Jenkins; IntelliJ IDEA; SonarQube; Redis; MongoDB; Elasticsearch; Grafana; Prometheus; AWS; Linux; Jira; OAuth 2.0; Tomcat; GitLab CI",
    "other": "Design patterns; Agile; Data structures; JavaScript basics; Code review; Python scripting; GraphQL; PCI DSS",
}
TITLES = {
    "trainee": "Software Engineering Intern; Java Trainee; Graduate Software Engineer",
    "junior": "Associate Software Engineer; Junior Java Developer; Software Developer",
    "mid": "Java Developer; Backend Engineer; Software Engineer II; Java Backend Developer",
    "senior": "Senior Java Developer; Senior Backend Engineer; Senior Software Engineer (Backend)",
    "lead": "Lead Backend Engineer; Technical Lead – Java; Principal Software Engineer",
}
COMPANIES = {
    "india": "Paisabridge Technologies Pvt. Ltd.; Vriddhi Infosystems; Kaleido Travel Tech; Trikona Software Services Ltd; Meghdoot Cloudworks; Annadata Agritech; Sitara Telecom Solutions",
    "gulf": "Sahab Payments; Dirham Digital Services; Noqta Software House; Gulf Air Cargo Systems",
    "us": "Tollhouse Payments, Inc.; Copperline Media; Prairie Mutual Insurance; Otter Creek Software; Hollowell Health",
    "uk": "Quayside Data Ltd; Fenland Retail Systems Ltd; Wrenfield Software Ltd; Copperfield Insurance Services",
    "other": "Odra Soft Sp. z o.o.; Kilima Mobile Money; Turia Sistemas S.L.; Saigon River Software JSC; Bosphorus Yazılım A.Ş.; Maple Leaf Bay Software",
}
CLIENTS = "A large private bank; National Railways Ticketing; Northern Insurance Company; A European airline; State Electricity Billing; Retail chain in the Gulf"
DUTIES = """
java spring | Wrote {pricing|settlement|loyalty} services in Java 17 and Boot 3, {nine|fourteen} endpoints, 99.95 percent up over {two|three} years.
java | Removed allocation hot spots found with JFR; garbage pauses fell from {180|240} to {20|35} ms.
java micro | Cut a {twelve|nine}-year-old monolith into {seventeen|eleven} services along order, stock and invoice.
java test | Refactored {60|85} thousand lines towards records and sealed types behind characterisation tests.
spring | Introduced Spring Security with OAuth 2.0 and short-lived tokens in place of shared passwords.
spring sql | Tuned Hibernate mappings and N+1 queries; page of the claims list from {seven|nine} seconds to {400|600} ms.
spring rest | Built partner onboarding on Spring with bean validation and readable error bodies.
spring cont | Upgraded {26|33} applications from Boot 1.5 to 3.2 with buildpack images.
micro | Designed an idempotent {refund|booking} saga with compensation that survived {two|three} broker failures.
micro rest | Put rate limits, circuit breakers and bulkheads in front of {38|24} bank connections.
micro mq | Moved nightly batch to events and an outbox; partners see changes in {three|five} seconds.
micro cont | Rolled out canary releases with a service mesh for {twenty|thirty} teams.
rest | Published versioned interfaces with OpenAPI and a sandbox, used by {140|95} integrators.
rest test | Added consumer-driven contract tests, and broken integrations fell from {eleven|eight} a quarter to one.
rest java | Wrote a gateway filter that signs, logs and masks card data for {PCI DSS|the regulator}.
sql | Designed ledger tables with double entry and partitions, {2.1|1.4} billion rows, no lost cent.
sql spring | Migrated from Oracle to PostgreSQL with Flyway, dual writes and {four|six} minutes of downtime.
sql | Removed {40|55} unused indexes and rewrote {ten|fifteen} queries; storage bill down by {a third|28 percent}.
mq | Ran Kafka topics with {60|90} partitions, keys by account, and lag alarms at {ten|twenty} seconds.
mq java | Wrote consumers with dead-letter handling and replay tool for RabbitMQ queues.
mq spring | Replaced polling by JMS listeners for {flight|parcel} status, CPU use halved.
cont | Packed services in distroless images and ran them on Kubernetes with limits that fit the heap.
cont micro | Took {nine|twelve} services from virtual machines to ECS with blue-green switch.
cont test | Wrote pipelines that start the stack in containers, run {1,300|900} tests in {eight|eleven} minutes and deploy.
test | Brought coverage of the rules engine from {18|31} to {84|79} percent with JUnit and property tests.
test java | Found a double charge with a randomised concurrency test before customers did.
test micro | Load tested festival traffic with Gatling at {4,000|2,800} requests a second and fixed the pool sizes.
! * | Led {five|six} developers, design reviews, on-call and hiring for two years.
! micro | Wrote the platform's reliability rules: budgets, timeouts, retries with jitter.
! rest sql | Agreed the data model and interfaces with {four|three} partner companies over a merger.
* | Cached reference data in Redis with versioned keys; database reads down {70|62} percent.
* | Added traces, dashboards and run books; mean time to repair from {95|80} to {22|30} minutes.
* | Answered security findings within {five|seven} days and rotated secrets by schedule.
java sql | Coded interest, penalty and rounding rules for {loans|deposits} with auditors at the table.
spring mq | Built notification service for SMS, push and mail with {12|9} million messages a month.
rest micro | Served seat maps and fares by gRPC inside and JSON outside.
cont sql | Automated restore drills of databases in throw-away containers every Sunday.
~ java | Wrote a small parser and unit tests in Core Java during campus training.
~ spring | Created CRUD screens and endpoints for a {hostel|clinic} as internship task.
~ sql | Wrote joins, views and seed scripts for the training database.
~ test | Fixed {14|20} defects from the tester's list and added a test for each.
~ * | Sat with seniors in incident calls and wrote down the timeline.
"""
SUMMARIES = """
java spring | <title> with <years> years on the JVM, {payments and travel|insurance and retail}.
micro | Thinks about failure first: {timeouts, retries, limits|what happens when the bank is slow}.
sql | Likes ledgers, indexes and {boring databases|small transactions}.
* | <years> years of backend work, {calm on call|happy in code review}.
mq | Experienced with event streams and {exactly-once myths|ordering problems}.
test | Writes the test that {hurts|finds the bug} before the feature.
cont | Ships several times a week {in containers|behind flags}.
* | <title> who explains trade-offs without jargon.
~ java | Computer science graduate, trained in {Java full stack|Core Java and databases}, looking for first project.
~ * | Fresher with good {problem solving|coding contest rank} and two academic projects.
"""
PROJECTS = """
java mq | Outbox Lite | Small library for transactional events on {Postgres|MySQL}. | {800|500} downloads a week | Java, Kafka
spring rest | Co-op Orders | Ordering service for a farmers' market with {60|45} stalls. | Runs on one small server | Spring Boot, REST
micro cont | Chaos Kitchen | Workshop set of services with planned failures. | {Nine|Six} teams trained | Docker, resilience
sql java | Ledger Playground | Double-entry engine with invariants checked by random tests. | {Two|Three} blog posts | PostgreSQL, JUnit
rest mq | Parcel Status Hub | Normalises events of {seven|five} carriers. | {1.2|0.9} million parcels a month | RabbitMQ, OpenAPI
test | Flaky Hunter | Finds unstable tests by rerun statistics. | Build trust from {82|77} to {98|97} percent | JUnit, Jenkins
micro sql spring | Policy Renewal Engine | Renewal and reminder services for motor insurance. | {400,000|260,000} policies a year | Spring, Oracle
cont spring | Self-hosted Clinic | Records service for a charity clinic with nightly encrypted backup. | {Four|Three} doctors use it | Docker, Spring
~ java sql | Hostel Room Allotment | Final-year project with Swing screens and {MySQL|Oracle} tables. | {300|450} students allotted | Java, MySQL
~ spring rest | Online Quiz Portal | Academic project with login, timer and result sheet. | Team of {three|four} | Spring Boot, HTML
~ java | Maze Solver | Mini project comparing search algorithms with a drawing window. | Best project of the lab | Java
"""
CERTS = """
java | Oracle Certified Professional: Java SE 17 Developer | Oracle
cont | Certified Kubernetes Application Developer | CNCF
spring | Spring Certified Professional | VMware
* | AWS Certified Developer – Associate | Amazon Web Services
* | Certified Secure Software Lifecycle Professional | ISC2
mq | Confluent Certified Developer | Confluent
"""
DEGREES = {
    "india": "B.Tech @ Computer Science and Engineering; B.E @ Computer Engineering; B.Sc @ Computer Science; B.Tech @ Information Technology",
    "us": "Bachelor of Science @ Computer Science; B.S. @ Computer Engineering",
    "uk": "BSc (Hons) @ Computing; MEng @ Software Engineering",
    "other": "BSc @ Computer Science; Bachelor of Engineering @ Software Engineering; Diploma @ Information Technology",
    "masters": "MCA @ Computer Applications; M.Tech @ Software Engineering; MSc @ Computer Science",
}
AWARDS = """
Festival Hero | Engineering director | For keeping payments running during the {sale|cup final} night.
"""
PUBLICATIONS = """
Retries Are a Load Generator | Service Notes Quarterly | On {jitter|budgets} and polite clients.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Web Trainee; QA Intern", "junior": "Junior Front-end Developer; Manual Tester", "mid": "Front-end Developer; QA Engineer; WordPress Developer", "senior": "Senior Front-end Developer; Senior QA Engineer", "lead": "UI Lead; Test Lead"},
    "keys": "",
    "skills": "React; Angular; TypeScript; HTML5; CSS3; Sass; Selenium; Test cases; JIRA; PHP; WordPress; Figma; Webpack; Manual testing; Cypress; jQuery",
    "certs": """
* | ISTQB Foundation Level | ISTQB
* | Front-End Web Developer Certificate | 
""",
    "summaries": """
* | Front-end developer with <years> years in {React|Angular} and a good eye.
* | Tester with <years> years of {test cases|regression rounds}, precise in reports.
* | <title>, <years> years, browsers, {forms|grids} and deadlines.
""",
    "duties": """
* | Built {booking|claims} screens in React and TypeScript from Figma files.
* | Wrote {900|650} manual test cases and executed them each release.
* | Raised Lighthouse score from {48|55} to {93|90} by lazy loading and image sizes.
* | Reported {420|310} defects with steps, logs and screenshots.
* | Customised WordPress themes and plugins for {25|18} small firms.
* | Made component library with Storybook and tokens.
* | Automated smoke tests by Selenium on {three|four} browsers.
* | Moved Angular 7 modules to Angular {15|16}.
* | Fixed layout on phones and in right-to-left languages.
* | Prepared test summary and sign-off for {UAT|business users}.
* | Replaced jQuery widgets with web components.
* | Added keyboard focus, labels and contrast by WCAG.
* | Took part in sprint planning and estimated screens.
! * | Led {four|three} testers and the release checklist.
* | Wrote PHP mail forms and a gallery for a {school|temple} site.
* | Recorded Cypress flows for sign-up and payment page.
""",
}
