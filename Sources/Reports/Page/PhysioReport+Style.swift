extension PhysioReport {
  /// The style sheet. Colours are roles, given once for light, once for dark, and paper is always light.
  static let style: HTML = """
    :root {
      color-scheme: light dark;
      --paper: #fbfaf7; --card: #ffffff; --ink: #22262b; --soft: #667079; --line: #dedad2;
      --accent: #0b6e75; --green: #dcefdf; --amber: #fbecc8; --red: #f7d8d3;
      --morning: #0b6e75; --worst: #a1481d; --alarm: #b3261e;
      --trained: #0b6e75; --on-trained: #ffffff; --rested: #d5e8e6; --reserve: #efe2bd; --missed: #e4e1dc;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15191d; --card: #1d2328; --ink: #e8e6e1; --soft: #9aa5ad; --line: #343c43;
        --accent: #5ec4c9; --green: #1e3a2a; --amber: #43381a; --red: #47231f;
        --morning: #6fd3d7; --worst: #f0a070; --alarm: #ff8a7d;
        --trained: #2f8f95; --on-trained: #ffffff; --rested: #254447; --reserve: #56491f; --missed: #3a4046;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
    }
    main { max-width: 60rem; margin: 0 auto; padding: 2.2rem 1.4rem 3rem; }
    h1 { margin: 0; font-size: 1.9rem; line-height: 1.15; letter-spacing: -.015em; }
    h2 { margin: 0 0 .6rem; font-size: 1.02rem; letter-spacing: .01em; color: var(--accent); }
    h3 { margin: 1rem 0 .3rem; font-size: .92rem; }
    p { margin: 0 0 .35rem; }
    .aside, .about, .tile p:last-child, .tags { color: var(--soft); }
    header { display: grid; grid-template-columns: 1fr minmax(15rem, 21rem); gap: 1rem 2rem; align-items: end; }
    header p { margin: .1rem 0; }
    .complaint { font-size: 1.08rem; }
    .about { font-size: .87rem; }
    .name { display: flex; gap: .5rem; align-items: baseline; }
    .name span { flex: 1; border-bottom: 1px solid var(--soft); height: 1.1em; }
    .invented, .notice { margin: 1rem 0 0; padding: .6rem .9rem; border: 1px solid var(--line); border-left: 4px solid var(--accent);
      border-radius: 6px; background: var(--card); }
    .notice { border-left-color: var(--alarm); }
    .notice strong { color: var(--alarm); }
    .tiles { display: grid; grid-template-columns: repeat(3, 1fr); gap: .7rem; margin: 1.3rem 0 0; }
    .tile { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .65rem .85rem; }
    .tile h3 { margin: 0; font-size: .8rem; font-weight: 600; color: var(--soft); }
    .tile .figure { margin: 0; font-size: 1.4rem; font-weight: 650; line-height: 1.3; }
    .tile p:last-child { margin: 0; font-size: .82rem; line-height: 1.35; }
    section { margin-top: 1.7rem; }
    .columns { display: grid; grid-template-columns: repeat(3, 1fr); gap: .4rem 1.4rem; font-size: .9rem; }
    .columns strong { display: block; }
    .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.2rem; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; }
    th { text-align: left; font-weight: 600; color: var(--soft); font-size: .82rem; }
    th, td { padding: .28rem .8rem .28rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .checks { list-style: none; margin: 0; padding: 0; font-size: .9rem; }
    .checks li { padding-left: 1.5em; text-indent: -1.5em; }
    .checks li::before { display: inline-block; width: 1.5em; text-indent: 0; content: "\\2610"; color: var(--soft); }
    .checks .met::before { content: "\\2611"; color: var(--accent); }
    .legend { display: flex; flex-wrap: wrap; align-items: center; gap: .15rem .45rem; margin: 0 0 .3rem; font-size: .82rem; color: var(--soft); }
    .legend svg { height: .75rem; margin-left: .5rem; overflow: visible; }
    .legend svg:first-child { margin-left: 0; }
    .chart, .calendar { display: block; width: 100%; height: auto; }
    svg text { fill: var(--soft); font-size: 9.5px; }
    .scale { text-anchor: end; }
    .date { text-anchor: middle; }
    .calendar text { font-size: 8px; }
    .zone.green { fill: var(--green); } .zone.amber { fill: var(--amber); } .zone.red { fill: var(--red); }
    .strip { width: 5.3rem; height: 1.4rem; vertical-align: middle; }
    .range { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .worst-line { fill: none; stroke: var(--worst); stroke-width: 1.3; }
    .worst-dot { fill: var(--worst); }
    .steps { color: var(--soft); }
    .exercises td:last-child { white-space: nowrap; }
    .tick { stroke: var(--soft); }
    .stage { stroke: var(--ink); stroke-dasharray: 3 2; }
    svg .stage-name { fill: var(--ink); font-size: 10.5px; font-weight: 600; }
    polyline.morning, line.morning { fill: none; stroke: var(--morning); stroke-width: 1.6; stroke-linejoin: round; }
    circle.morning { fill: var(--morning); }
    .worst { fill: var(--card); stroke: var(--worst); stroke-width: 1.3; }
    .flare { fill: var(--alarm); }
    .calendar g text { text-anchor: middle; fill: var(--ink); font-size: 8.5px; }
    .calendar .trained rect { fill: var(--trained); } .calendar .trained text { fill: var(--on-trained); }
    .calendar .rested rect { fill: var(--rested); } .calendar .reserve rect { fill: var(--reserve); }
    .calendar .missed rect, .calendar .open rect { fill: var(--missed); }
    .calendar .flared rect { fill: var(--red); stroke: var(--alarm); } .calendar .flared text { fill: var(--alarm); font-weight: 700; }
    .signs { gap: .15rem .9rem; margin-top: .5rem; }
    .signs i { font-style: normal; color: var(--ink); }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; font-size: .9rem; }
    dt { color: var(--soft); font-variant-numeric: tabular-nums; }
    dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
    .rules ul { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 2.2rem; font-size: .87rem; }
    .rules li { break-inside: avoid; margin-bottom: .4rem; }
    .rules .sources { font-size: .74rem; color: var(--soft); }
    .rules .sources li { margin-bottom: .15rem; overflow-wrap: anywhere; }
    .tags { font-size: .8rem; }
    summary { cursor: pointer; color: var(--accent); font-size: .9rem; }
    .every-day { margin-top: 1.7rem; }
    .every-day summary { font-size: 1.02rem; font-weight: 650; margin-bottom: .5rem; }
    @media (max-width: 44rem) {
      main { padding: 1.3rem 1rem 2rem; }
      header, .pair, .columns { grid-template-columns: 1fr; }
      .tiles { grid-template-columns: 1fr 1fr; }
      .rules ul { columns: 1; }
      table { font-size: .84rem; }
      .every-day, .scroll { overflow-x: auto; }
      .chart { min-width: 36rem; }
    }
    @page { size: A4; margin: 11mm 12mm; }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #4d5359; --line: #c9c5bd;
        --accent: #0b5c62; --green: #e3f2e5; --amber: #fdf1d3; --red: #fae1dd;
        --morning: #0b5c62; --worst: #8f3c14; --alarm: #a3211a;
        --trained: #0b6e75; --on-trained: #ffffff; --rested: #d5e8e6; --reserve: #efe2bd; --missed: #e4e1dc;
      }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      body { font: 8.6pt/1.3 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 17pt; }
      h2 { font-size: 10.5pt; }
      section, .tiles { margin-top: 6.5pt; }
      header { grid-template-columns: 1fr 15rem; }
      .tiles { grid-template-columns: repeat(3, 1fr); gap: 4pt; }
      .tile { padding: 3pt 7pt; display: grid; grid-template-columns: max-content 1fr; column-gap: 6pt; align-items: baseline; }
      .tile .figure { font-size: 11pt; text-align: right; }
      .tile p:last-child { grid-column: 1 / -1; font-size: 7.6pt; }
      .columns { grid-template-columns: repeat(3, 1fr); font-size: 8.2pt; }
      .pair, .happened { display: grid; grid-template-columns: 1fr 1fr; gap: 0 18pt; }
      table, dl, .checks { font-size: 8.2pt; }
      dl { gap: 1pt 7pt; }
      .strip { width: 46pt; height: 12pt; }
      .chart { max-width: 160mm; margin: 0 auto; }
      .rules ul { columns: 2; font-size: 7pt; line-height: 1.2; }
      .rules .sources { columns: 3; column-gap: 11pt; font-size: 5.6pt; line-height: 1.12; }
      .rules li { margin-bottom: 1.6pt; } .rules .sources li { margin-bottom: .4pt; }
      .tags { font-size: 6.8pt; }
      dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
      .notes dd { -webkit-line-clamp: 2; }
      h2 { break-after: avoid; margin-bottom: 3pt; } h3 { break-after: avoid; margin-top: 6pt; }
      tr, .tile, svg, dd { break-inside: avoid; }
      th, td { padding-top: 1.6pt; padding-bottom: 1.6pt; }
      .every-day { display: none; }
      summary { list-style: none; color: var(--soft); font-size: 7.6pt; }
    }
    """
}
