// SPDX-License-Identifier: Apache-2.0
#include "pagetemplate.h"

namespace demo {

namespace {

// The policy is a second fence: nothing on the page is fetched or run, whatever a name looks like.
constexpr auto beforeTitle = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>
:root { color-scheme: light dark; --paper: #f5f6f8; --card: #fff; --ink: #1f2329; --quiet: #5c6470;
        --line: #dfe3e8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #17191d; --card: #22252b; --ink: #e8eaed; --quiet: #a3abb8; --line: #3a3f48; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem; background: var(--paper);
       color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { display: flex; gap: 1rem; align-items: center; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
header p, time, small, .system { color: var(--quiet); }
header p { margin: .25rem 0 0; }
.avatar { flex: none; width: 4.5rem; height: 4.5rem; border-radius: 50%; object-fit: cover;
          display: grid; place-items: center; color: #fff; font-size: 1.5rem; font-weight: 600;
          text-shadow: 0 0 2px #0008; }
main { display: grid; grid-template-columns: 2fr 1fr; gap: 1rem; margin-top: 1.5rem; }
@media (max-width: 40rem) { main { grid-template-columns: 1fr; } }
section, aside, .description { background: var(--card); border: 1px solid var(--line);
                               border-radius: .75rem; padding: 1rem; }
section, aside { min-width: 0; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .5rem 0; border-top: 1px solid var(--line); }
li:first-child { border-top: 0; }
li p { margin: .25rem 0 0; white-space: pre-wrap; }
.description { white-space: pre-wrap; margin: 1.5rem 0 0; }
.system, time, small { font-size: .875rem; }
</style>
<title>)";
constexpr auto beforeBody = "</title>\n</head>\n<body>\n";
constexpr auto afterBody = "\n</body>\n</html>\n";

} // namespace

QString pageWith(const QString &title, const QString &body)
{
    return QLatin1String(beforeTitle) + title.toHtmlEscaped() + QLatin1String(beforeBody) + body
        + QLatin1String(afterBody);
}

} // namespace demo
