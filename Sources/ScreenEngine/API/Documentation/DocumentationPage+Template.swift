extension DocumentationPage {
    /// The page's template.
    static let template = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>screen: the HTTP API</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; color: #1c2024; background: #fff; margin: 0 auto; max-width: 60rem;
            padding: 1rem 1.5rem 4rem; }
        h2 { border-bottom: 1px solid #d8dce0; margin-top: 3rem; }
        nav ul { columns: 3; list-style: none; padding: 0; }
        details { border: 1px solid #d8dce0; border-radius: 6px; margin: .5rem 0; padding: .5rem 1rem; }
        summary { cursor: pointer; }
        code, pre { font: 14px/1.4 ui-monospace, monospace; }
        pre { background: #f4f5f7; border-radius: 6px; overflow: auto; padding: .75rem; }
        .method { display: inline-block; font-weight: 600; min-width: 4.5rem; }
        .who { color: #5a6168; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid #e6e9ec; padding: .25rem .5rem .25rem 0; text-align: left; vertical-align: top; }
        @media (prefers-color-scheme: dark) {
            body { background: #15181b; color: #e3e6e9; } pre { background: #20252a; }
            h2, details, th, td { border-color: #343a40; } .who { color: #9aa3ab; } a { color: #8ab4f8; }
        }
        </style>
        </head>
        <body>
        <h1>screen: the HTTP API</h1>
        <p>The same description for programs, as OpenAPI 3.1: <a href="{{prefix}}/schema/">{{prefix}}/schema/</a>.
        A request names its account with <code>Authorization: Bearer TOKEN</code>.</p>
        <nav><ul>{{#tags}}<li><a href="#{{name}}">{{name}}</a></li>{{/tags}}</ul></nav>
        {{#tags}}
        <h2 id="{{name}}">{{name}}</h2>
        {{#endpoints}}
        <details id="{{id}}">
        <summary><code><span class="method">{{method}}</span> {{path}}</code> {{summary}}
        <span class="who">({{access}})</span></summary>
        {{#hasQuery}}
        <table>
        <thead><tr><th>Parameter</th><th>Meaning</th></tr></thead>
        <tbody>{{#query}}<tr><td><code>{{name}}</code></td><td>{{description}}</td></tr>{{/query}}</tbody>
        </table>
        {{/hasQuery}}
        {{#body}}
        <h3>{{title}}: {{description}}</h3>
        {{#text}}<pre>{{.}}</pre>{{/text}}
        {{/body}}
        {{#answers}}
        <h3>{{title}}: {{description}}</h3>
        {{#text}}<pre>{{.}}</pre>{{/text}}
        {{/answers}}
        </details>
        {{/endpoints}}
        {{/tags}}
        </body>
        </html>
        """
}
