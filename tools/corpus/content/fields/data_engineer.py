"""Data engineer; the neighbouring trades are report analysts and database administration."""

NAME = "data-engineer"
PREFIX = "data"
TRADE = "data engineering"
KIND = "tech"
YEARS = (3, 8)
PROFILES = "code"
JOB = {
    "title": "Data Engineer",
    "jd_html": """<h2>About the role</h2><p>Grainline runs the supply data of four hundred food makers. Lorries, mills and shops send us eleven billion events a month, and our customers decide with them what to bake tomorrow. We are hiring a <b>data engineer</b> for the platform team in a hybrid set-up.</p>
<h2>You will</h2><ul><li>Design and run batch and streaming pipelines from dozens of sources into our lakehouse.</li>
<li>Model clean, documented tables that analysts trust, and retire the ones nobody reads.</li>
<li>Write Python and SQL that another person can read in a year; test it; review other people's.</li>
<li>Operate Apache Spark and Kafka jobs in production, watch cost and latency, and be on call one week in six.</li>
<li>Automate deployments of pipelines and infrastructure.</li>
<li>Put checks on data quality, lineage and access, since some of it is personal.</li></ul>
<h2>You have</h2><ul><li>3 to 8 years in data engineering or backend work with large data sets.</li>
<li>Strong SQL and Python, one distributed engine, one orchestrator such as Airflow or Dagster.</li>
<li>A cloud data warehouse (Snowflake, BigQuery, Redshift or Synapse) and dimensional modelling.</li>
<li>Practice with AWS, Azure or Google Cloud, containers and infrastructure as code.</li>
<li>A degree in computer science, statistics, engineering, or equal experience.</li></ul>
<p>Dashboards alone are not this job: we have a good BI team next door. We answer every application within ten days.</p>""",
    "must_have_skills": [
        {"label": "Python", "value": "python"}, {"label": "SQL", "value": "sql"}, {"label": "Apache Spark", "value": "apache-spark"},
        {"label": "Apache Kafka", "value": "apache-kafka"}, {"label": "Apache Airflow", "value": "apache-airflow"}, {"label": "Data Warehousing", "value": "data-warehousing"},
        {"label": "Cloud Computing", "value": "cloud-computing"}, {"label": "Docker", "value": "docker"}],
    "min_experience": 3, "max_experience": 8,
    "score_weight": {"skills": ".35", "work_experience": ".35", "projects": ".15", "education": ".10", "certifications": ".05"},
}
KEYS = {
    "py": "Python; PySpark; pandas; Python 3",
    "sql": "SQL; PostgreSQL; T-SQL; PL/SQL; query tuning",
    "spark": "Spark; PySpark; Databricks; Spark Structured Streaming",
    "kafka": "Kafka; Kafka Connect; Confluent Platform; Debezium CDC",
    "flow": "Airflow; Airflow DAGs; MWAA; Cloud Composer",
    "dw": "Snowflake; BigQuery; Redshift; dimensional modelling; dbt; star schema",
    "cloud": "AWS (S3, Glue, EMR); GCP; Azure Data Factory; Azure Synapse; Amazon Web Services",
    "cont": "Docker; K8s; docker-compose; EKS; Helm",
}
MORE_SKILLS = {
    "tools": "Git; Terraform; Jenkins; GitLab CI; Great Expectations; Linux; Bash; Delta Lake; Apache Iceberg; Parquet; Trino; Elasticsearch; Grafana; FastAPI; Scala; Java",
    "other": "Data governance; Lineage; GDPR; Agile; Code review; Cost monitoring; Looker; Power BI",
}
TITLES = {
    "trainee": "Data Engineering Intern; Graduate Engineer Trainee; Trainee Software Engineer",
    "junior": "Junior Data Engineer; Associate Data Engineer; ETL Developer",
    "mid": "Data Engineer; Big Data Engineer; Software Engineer (Data Platform); Data Engineer II",
    "senior": "Senior Data Engineer; Sr. Big Data Engineer; Senior Software Engineer, Data",
    "lead": "Lead Data Engineer; Data Platform Architect; Staff Data Engineer",
}
COMPANIES = {
    "india": "Datavriksha Analytics Pvt. Ltd.; Meghdoot Cloudworks; Infosarita Technologies; Kuber Fintech Systems Pvt Ltd; Sankhya Labs; Bluepine Logistics Tech Pvt. Ltd.; Vistaar Retail Tech",
    "gulf": "Rimal Data Services FZE; Majlis Digital; Safwa Telecom Systems; Corniche Analytics LLC",
    "us": "Grainstack, Inc.; Larkspur Insurance Group; Copperline Media; Northgate Freight Systems; Willow Bend Health Data; Otter Creek Software",
    "uk": "Harbour & Lowe Analytics; Fenland Retail Systems Ltd; Copperfield Insurance Services; Quayside Data Ltd",
    "other": "Wisła Data Sp. z o.o.; Iguaçu Dados Ltda.; Kilima Mobile Money; Saigon River Software JSC; Tulpen Analytics B.V.; Klang Valley Data Sdn. Bhd.",
}
DUTIES = """
py sql | Wrote {42|60|35} ingestion jobs in Python with typed configs; each loads, validates and merges without hand work.
py | Turned {nine|fourteen} notebooks of the science team into tested packages with {pytest|property tests} and a release process.
py spark | Rewrote nightly pandas scripts as PySpark; run time fell from {six|nine} hours to {35|50} minutes on {1.4|2.2} TB.
spark | Tuned shuffle partitions, broadcast joins and skew salting; the {billing|telemetry} job needs {40|55}% fewer core hours.
spark dw | Built bronze, silver and gold Delta tables on Databricks for {claims|sensor|order} data with schema evolution.
spark kafka | Runs a Structured Streaming job over {85,000|120,000} events a second with exactly-once sinks.
kafka | Set up a {six|nine}-broker Kafka cluster with schema registry, quotas and dead-letter topics.
kafka py | Wrote consumers that enrich clickstream with {stock|geo} data under {300|200} ms at the 99th percentile.
kafka sql | Replaced nightly dumps with Debezium change capture from {Oracle|MySQL}; freshness went from a day to {two|four} minutes.
sql | Brought the month-end query from {48|70} minutes to {3|5} by rewriting correlated subqueries and adding partitions.
sql dw | Modelled {sales|policy|shipment} facts with slowly changing dimensions type 2, {26|33} tables in all.
sql | Migrated {1,100|640} stored procedures from Teradata to {Postgres|a cloud engine} with row-level reconciliation.
flow | Runs {210|140} DAGs in Airflow; wrote operators with sensible retries, so that pages at night fell from {eleven|nine} to one a month.
flow py | Replaced cron with Airflow and a backfill command which anyone on the team can {use|run} safely.
flow cloud | Moved the scheduler to {MWAA|Cloud Composer} with per-team pools and secrets from a vault.
dw | Introduced dbt with tests and docs; {180|240} models, broken dashboards down by {two thirds|60%}.
dw cloud | Led the move of the warehouse from on-premise Netezza to Snowflake, {31|24} TB in four months.
dw sql | Designed BigQuery partitioning and clustering that cut scan cost from {$14k|$9k} to {$5k|$3k} per month.
cloud | Built S3 landing zones, Glue catalogue and IAM roles by Terraform for {five|eight} data domains.
cloud py | Wrote {Lambda|Cloud Functions} handlers for partner files with checksum, virus scan and quarantine.
cloud | Saved {38|29}% of the AWS bill with spot fleets, lifecycle rules and right-sized clusters.
cont | Packed all jobs in Docker images with pinned base layers; works on a laptop as in production.
cont flow | Moved task execution to the Kubernetes executor on EKS with autoscaling node groups.
cont kafka | Deployed Kafka Connect workers by Helm chart and rolling updates without lag.
* | Put Great Expectations checks on {70|95} tables and a freshness page that the business reads.
* | Classified personal columns, added masking policies and answered {12|18} access requests under GDPR.
! * | Led {five|four} engineers; roadmap, hiring, on-call rota and incident reviews without blame.
! dw | Agreed data contracts with {seven|nine} product teams; breaking schema changes went from weekly to rare.
! cloud cont | Designed the self-service platform: a new pipeline from template to production in {under a day|two hours}.
sql py | Built the feature store tables for fraud scoring, {310|180} features refreshed {hourly|each five minutes}.
spark cloud | Operated EMR clusters on spot capacity with checkpointing, {two|three} years without a missed delivery.
py cont | Served reference data through a small FastAPI service in a container, {1,200|800} requests a second.
kafka cloud | Streamed plant telemetry through Event Hubs into the lake for {32|19} factories.
flow dw | Scheduled incremental loads with late-arriving data handled by watermark and replay.
sql | Trained {20|35} analysts in window functions and explain plans.
py flow | Wrote a lineage extractor that parses DAG code and publishes column-level graphs.
~ py | Cleaned survey files with pandas and wrote checks for missing rows during a {three|six}-month internship.
~ sql | Prepared SQL extracts for the finance team and learned to read execution plans.
~ flow | Added two small DAGs under review of a senior colleague.
~ cont | Wrote a compose file so that new joiners start the stack with one command.
~ * | Joined the stand-up, took notes of incidents and kept the runbook up to date.
"""
SUMMARIES = """
py sql | <title> with <years> years of building pipelines that {wake nobody|finish before breakfast}.
spark | <years> years with large data, from {Hadoop clusters|on-premise clusters} to lakehouse.
kafka | Streaming is my {home ground|first interest}: change capture, ordering, replay.
dw | I model data so that {finance and product|two departments} get the same number.
* | Engineer who {is happiest deleting code|writes the runbook first} and likes cost graphs going down.
cloud cont | Comfortable in cloud and containers, {as code and reviewed|with everything in Git}.
* | <title>, <years> years, domains: {retail and logistics|insurance and health|telecom and banking}.
flow | Careful about retries, backfills and {late data|on-call load}.
~ py sql | Computer science graduate with good Python and SQL, {looking for a first data role|final project in streaming}.
~ * | Statistics student turned engineer; {two|three} internships with real data and real deadlines.
"""
PROJECTS = """
kafka spark | {Bus|Tram} Delay Radar | Streams open transit feeds and shows the delay of each line on a map. | {18|25} million events a day on one small machine ; Public dashboard | Kafka, Spark, Leaflet
py sql | Mandi Prices | Scrapes {daily|hourly} market prices of {40|65} crops and publishes tidy CSV. | Used by {two|three} newspapers | Python, PostgreSQL
dw flow | Open Budget Warehouse | City budgets of {ten|twelve} years in one star schema with lineage. | Refreshes by DAG each night | dbt, Airflow, BigQuery
cont py | pipeline-in-a-box | Template with compose file, linting, tests and sample data for {workshops|courses}. | {300|450} clones | Docker, Python
spark cloud | Genome Join | Interval joins over {2|3} billion rows on spot instances. | {70|62}% cheaper than the earlier run | Spark, AWS
sql | SQL Kata | Weekly query puzzles with a checker. | {1,400|900} subscribers | SQL, SQLite
kafka cloud | Smart Meter Backbone | Collects readings of {600,000|240,000} meters for a utility. | Replay of a lost day in {50|40} minutes | Kafka, Azure
dw sql py | Loyalty 360 | One customer table out of {five|seven} sources with survivorship rules. | Duplicates down by {91|87}% | Snowflake, dbt
~ py | Crop Yield Prediction | Final-year project with weather and soil data, random forest and {Flask|Streamlit} page. | Team of four | Python, scikit-learn
~ sql py | Library Management with Recommendations | Academic project with a normalised {MySQL|Postgres} schema. | {1,200|2,000} books | MySQL, Flask
~ kafka | Tweet Sentiment Stream | Course project with a three-node broker set-up in the lab. | Presented at department day | Kafka, Python
flow cont | Backfill Buddy | Command line that plans safe backfills and shows the cost first. | Adopted by {four|three} teams | Airflow, Kubernetes
"""
CERTS = """
cloud | AWS Certified Data Engineer – Associate | Amazon Web Services
cloud | Google Cloud Professional Data Engineer | Google Cloud
spark | Databricks Certified Associate Developer for Apache Spark | Databricks
dw | SnowPro Core | Snowflake
kafka | Confluent Certified Developer for Apache Kafka | Confluent
cont | Certified Kubernetes Application Developer | CNCF
cloud | DP-203 Azure Data Engineer Associate | Microsoft
"""
DEGREES = {
    "india": "B.Tech @ Computer Science; B.E @ Information Science; B.Sc @ Statistics; BCA; B.Tech @ Information Technology",
    "us": "Bachelor of Science @ Computer Science; B.S. @ Statistics; B.S. @ Industrial Engineering",
    "uk": "BSc (Hons) @ Computer Science; BSc @ Mathematics and Statistics",
    "other": "Bachelor of Engineering @ Software Engineering; BSc @ Applied Mathematics; BSc @ Informatics",
    "masters": "M.Tech @ Data Science; MSc @ Big Data; MCA @ Computer Applications; Master of Science @ Computer Science",
}
AWARDS = """
Platform Prize | Engineering all-hands | For the {cost page|replay tool} which saved a quarter's cloud budget.
"""
PUBLICATIONS = """
Late Data Is Normal Data | Pipeline Practice Journal | On watermarks and honest dashboards, with examples from {transit|meter} feeds.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Reporting Intern; MIS Trainee", "junior": "MIS Executive; Junior BI Analyst", "mid": "Business Intelligence Analyst; Power BI Developer; Database Administrator", "senior": "Senior BI Analyst; Senior Database Administrator", "lead": "BI Lead; Reporting Manager"},
    "keys": "sql",
    "skills": "Power BI; Tableau; Excel; DAX; SSRS; VBA macros; Oracle DBA; Backup and recovery; RMAN; Data visualisation; Google Analytics; Pivot tables",
    "certs": """
* | PL-300 Power BI Data Analyst | Microsoft
* | Oracle Certified Associate | Oracle
""",
    "summaries": """
sql | BI analyst with <years> years of turning {sales|service} data into {dashboards|weekly reports} people open.
* | <title>, <years> years, strong in Power BI and Excel, {close to the business|quick with ad-hoc requests}.
* | Keeps databases healthy and reports {on time|readable}.
""",
    "duties": """
sql | Built {34|22} Power BI dashboards over a SQL Server mart for sales, stock and returns.
* | Prepared the daily MIS pack in Excel with pivots and macros and mailed it before 9 am.
sql | Wrote views and stored procedures for {regional|branch} reports.
* | Trained {25|40} managers to filter and export instead of asking for lists.
* | Maintained Oracle 12c and 19c databases: patches, RMAN backup, tablespace, user access.
* | Replaced {60|45} Excel sheets with one Tableau workbook on certified data sources.
* | Wrote DAX measures for year-to-date, same-store growth and {margin|churn}.
sql | Tuned slow report queries and removed {14|9} unused indexes.
* | Set row-level security so that each region sees only its own numbers.
* | Performed quarterly restore drills with the storage team.
* | Took requirements from finance and drew mock-ups before building.
* | Automated the price list upload with VBA and saved {six|five} hours a week.
! * | Supervised {three|four} analysts and the queue of requests.
* | Reconciled ERP totals with ledger figures every month end.
* | Published KPI definitions on the intranet after long talks with {two|three} departments.
""",
}
