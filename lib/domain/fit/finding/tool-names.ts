/** Products, languages and systems that adverts of many fields name. Where a name is a common word too, it counts in capitals only. */
const names = `Excel|Word|Outlook|PowerPoint|SharePoint|Microsoft|MS Office|MS Project|Office 365|Microsoft 365|Google (?:Analytics|Workspace|Sheets|Docs|Ads|Cloud)|Teams|Visio|Power ?BI|Power Query|Tableau|Looker|Qlik\\w*|dbt|Snowflake|BigQuery|Redshift|Databricks|SQL|NoSQL|PostgreSQL|Postgres|MySQL|Oracle|MongoDB|Redis|Elastic ?Search|Kafka|RabbitMQ|Spark|Hadoop|Airflow|Python|Java|JavaScript|TypeScript|Kotlin|Swift|Scala|Ruby|Rails|PHP|Laravel|Perl|Rust|Golang|Go(?=,| or | and )|C\\+\\+|C#|\\.NET|R(?= or |,| and |\\)|$)|SPSS|SAS|Stata|NVivo|MATLAB|React|Angular|Vue|Node(?:\\.?js)?|Next\\.?js|Svelte|CSS|HTML5?|Django|Flask|FastAPI|Spring|GraphQL|REST(?:ful)? APIs?|Docker|Kubernetes|Terraform|Ansible|Jenkins|CircleCI|GitHub|GitLab|Git|AWS|Azure|GCP|Linux|Unix|Bash|Jira|Confluence|Trello|Asana|Monday\\.com|Slack|Notion|Figma|Sketch|Photoshop|Illustrator|InDesign|Adobe|Canva|AutoCAD|Revit|SolidWorks|GIS|ArcGIS|QGIS|SAP|NetSuite|Dynamics|Sage(?: \\d+)?|Xero|QuickBooks|Salesforce|HubSpot|Marketo|Mailchimp|WordPress|Drupal|Donorfy|Raiser['’]s Edge|Zendesk|ServiceNow|Gong|Outreach|Workday|EMIS|SystmOne|Epic|Cerner|Rio|Lorenzo|Medway|SIMS|Arbor|Bromcom|CPOMS|Proclaim|LEAP|Northgate|Academy|Liquidlogic|Mosaic|iTrent|ERP|CRM|CMS|EHR|EPR|PDA`;
const named = new RegExp(`(?:^|[^\\w])(?:${names})(?![\\w+#])`);
const spoken =
  /\b(?:(?:computer|IT|ICT|digital|keyboard|spreadsheets?|databases?|software) (?:skills|packages|systems|literacy|literate|applications)|computer literate|spreadsheets?|databases?|content management system|case management systems?|statistical package|microsoft office|word processing|confident with computers|basic computer)\b/i;

/** Whether a line names a tool, or the use of computers. */
export function namesTool(line: string): boolean {
  return named.test(line) || spoken.test(line);
}
