"""Words and phrases that papers print, bokmål and nynorsk side by side: a new template is mostly a new line here."""
