// Runs in the page that Browser makes: each page in a frame, in the widths and colour schemes that SIDER names with it, and
// what is wrong there.
const MAERKER = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The dark colours change nothing else, and axe is slow. */
const FARVEREGLER = ["color-contrast", "link-in-text-block"];

const POLITIK = "default-src 'none';";

/** The page as it is, but that axe may run in it; everything else that its policy forbids is still forbidden. */
const medAxe = (html) => html.replace(POLITIK, POLITIK + " script-src 'unsafe-eval';");

const vis = (element) => element.outerHTML.slice(0, 120).replace(/\s+/g, " ");

function fokus(w, fund) {
  const kan = [...w.document.querySelectorAll("a[href], [tabindex], button, input, select, textarea, summary")];
  if (!kan.length || !kan[0].matches("a.spring")) fund.push("fokus: springlinket er ikke det første");
  for (const element of kan) {
    if (element.tabIndex > 0) fund.push("fokus: egen rækkefølge på " + vis(element));
    element.focus();
    if (w.document.activeElement !== element) continue;
    w.document.getAnimations().forEach((bevaegelse) => bevaegelse.finish());
    const stil = w.getComputedStyle(element);
    if (stil.outlineStyle === "none" || parseFloat(stil.outlineWidth) < 2) {
      fund.push("fokus: ses ikke på " + vis(element));
    }
    const plads = element.getBoundingClientRect();
    if (plads.width < 1 || plads.right < 1 || plads.bottom < 1) fund.push("fokus: uden for siden: " + vis(element));
  }
  w.document.activeElement.blur();
  w.scrollTo(0, 0);
  w.document.getAnimations().forEach((bevaegelse) => bevaegelse.finish());
}

async function se(navn, html, { bredde, moerk }) {
  const ramme = document.createElement("iframe");
  ramme.width = bredde;
  ramme.height = 900;
  ramme.style.border = "0";
  ramme.style.colorScheme = moerk ? "dark" : "light";
  document.body.append(ramme);
  await new Promise((klar) => {
    ramme.onload = klar;
    ramme.srcdoc = medAxe(html);
  });
  const w = ramme.contentWindow;
  const fund = [];
  if (!html.includes(POLITIK)) fund.push("politik: siden har ingen");
  if (w.innerWidth !== bredde) fund.push("syn: bredden er " + w.innerWidth);
  if (w.matchMedia("(prefers-color-scheme: dark)").matches !== moerk) fund.push("syn: farverne er ikke de ønskede");
  const rod = w.document.scrollingElement;
  if (rod.scrollWidth > rod.clientWidth) {
    const brede = [...w.document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > bredde);
    fund.push("vandret rulning: " + rod.scrollWidth + " px; " + brede.slice(0, 3).map(vis).join(" "));
  }
  const egen = new URL(".", w.document.baseURI).href;
  for (const hentet of w.performance.getEntriesByType("resource")) {
    if (!hentet.name.startsWith(egen)) fund.push("henter " + hentet.name);
  }
  fokus(w, fund);
  w.eval(AXE);
  const svar = await w.axe.run(w.document, {
    runOnly: moerk ? { type: "rule", values: FARVEREGLER } : { type: "tag", values: MAERKER },
  });
  for (const brud of svar.violations) {
    for (const sted of brud.nodes.slice(0, 3)) {
      fund.push("axe " + brud.id + ": " + sted.html.slice(0, 160) + " " + sted.failureSummary.replace(/\s+/g, " "));
    }
  }
  for (const uvis of svar.incomplete.filter((r) => r.id === "color-contrast")) {
    // What a table that scrolls has not shown yet, nothing can be seen of.
    const kanSes = uvis.nodes.filter((sted) => !w.document.querySelector(sted.target[0])?.closest(".bred-tabel"));
    for (const sted of kanSes) fund.push("axe kan ikke se kontrasten: " + sted.html.slice(0, 100));
  }
  const resultat = {
    side: navn,
    bredde,
    moerk,
    fund,
    bestaaet: svar.passes.map((r) => r.id),
    baggrund: w.getComputedStyle(w.document.body).backgroundColor,
  };
  ramme.remove();
  return resultat;
}

(async () => {
  const alle = [];
  for (const [navn, html, maader] of SIDER) {
    for (const syn of maader) {
      try {
        alle.push(await se(navn, html, syn));
      } catch (fejl) {
        alle.push({ side: navn, ...syn, fund: ["syn: " + fejl], bestaaet: [], baggrund: "" });
      }
    }
  }
  const tekst = new TextEncoder().encode(JSON.stringify(alle));
  document.querySelectorAll("script, iframe").forEach((e) => e.remove());
  const ud = document.createElement("pre");
  ud.id = "resultat";
  ud.textContent = btoa(Array.from(tekst, (b) => String.fromCharCode(b)).join(""));
  document.body.append(ud);
})();
