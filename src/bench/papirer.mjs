// The same paper for other programs: our HTML written as typst or AsciiDoc, and typst run in this process.
//
//   node papirer.mjs typst IN.html UD.typ
//   node papirer.mjs asciidoc IN.html UD.adoc
//   node papirer.mjs alle MAPPE UDMAPPE                the minutes of a built folder as typst
//   node papirer.mjs pdf IN.typ UD.pdf                 one document, as typst's own command would
//   node papirer.mjs mange MAPPE UDMAPPE toem|behold   all .typ of a folder in this process, its cache emptied after each or kept
//
// PAPIRER_MODULER is the folder in which npm installed typst.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";

const [opgave, ind, ud, hvordan] = process.argv.slice(2);

/** Our HTML is well-formed, so a stack is all that it takes. */
function laes(html) {
  const rod = { navn: "", boern: [] };
  const stak = [rod];
  const led = /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(style|script|title)\b[\s\S]*?<\/\1>|<(\/?)([a-z0-9]+)([^>]*?)(\/?)>|[^<]+/gi;
  for (const [hele, rest, slut, navn, attributter, tom] of html.matchAll(led)) {
    if (navn && slut) {
      if (stak.pop().navn !== navn) throw new Error(`«${hele}» lukker ikke det rigtige`);
    } else if (navn) {
      const knude = { navn, attributter, boern: [] };
      stak.at(-1).boern.push(knude);
      if (!tom) stak.push(knude);
    } else if (!rest && !hele.startsWith("<!")) {
      stak.at(-1).boern.push(hele);
    }
  }
  if (stak.length > 1) throw new Error(`<${stak.at(-1).navn}> lukkes ikke`);
  return rod;
}

const NAVNGIVNE = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", shy: "\u00ad" };

function tegn(tekst) {
  return tekst
    .replace(/&#x([0-9a-f]+);/gi, (_, n) => String.fromCodePoint(parseInt(n, 16)))
    .replace(/&#([0-9]+);/g, (_, n) => String.fromCodePoint(+n))
    .replace(/&([a-z]+);/g, (hele, n) => NAVNGIVNE[n] ?? hele)
    .replace(/[ \t\r\n]+/g, " ");
}

const find = (knude, navn) => knude.boern.flatMap((b) => (b.navn === navn ? [b] : b.boern ? find(b, navn) : []));
const egen = (knude, navn) => new RegExp(`\\b${navn}="([^"]*)"`).exec(knude.attributter ?? "")?.[1];

const TYPST = {
  tekst: (t) => t.replace(/[\\#*_`$<>@~\[\]="'\-\/+.:;()]/g, "\\$&").replaceAll("\u00a0", "~"),
  begynd: (titel) =>
    `#set document(title: ${JSON.stringify(titel)}, author: "referat")\n#set text(lang: "da", font: "Liberation Sans", size: 11pt)\n` +
    `#set page(paper: "a4", margin: 2.2cm, numbering: "1 / 1")\n#set par(justify: false)\n#set table(inset: 5pt)\n\n`,
  overskrift: (n, i) => `#heading(level: ${n})[${i}]\n\n`,
  stykke: (i) => `#par[${i}]\n\n`,
  fed: (i) => `#strong[${i}]`,
  kursiv: (i) => `#emph[${i}]`,
  link: (til, i) => `#link(${JSON.stringify(til)})[${i}]`,
  linje: () => "#linebreak()",
  liste: (led, nummereret) => `#${nummereret ? "enum" : "list"}(${led.map((l) => `[${l}]`).join(", ")})\n\n`,
  tabel: (hoved, raekker, antal) =>
    `#table(columns: ${antal},${hoved.length ? ` table.header(${hoved.map((c) => `[${c}]`).join(", ")}),` : ""}\n` +
    raekker.map((r) => "  " + r.map((c) => `[${c}]`).join(", ")).join(",\n") + `)\n\n`,
};

const ASCIIDOC = {
  tekst: (t) => t.replace(/[*_`#+^~{}|<>]/g, (c) => `&#${c.codePointAt(0)};`),
  begynd: () => ":lang: da\n:pdf-page-size: A4\n:notitle:\n\n",
  overskrift: (n, i) => `\n[discrete]\n${"=".repeat(n + 1)} ${i}\n\n`,
  stykke: (i) => `${i}\n\n`,
  fed: (i) => `**${i}**`,
  kursiv: (i) => `__${i}__`,
  link: (til, i) => `link:++${til}++[${i.replaceAll("]", "\\]")}]`,
  linje: () => " +\n",
  liste: (led, nummereret) => `\n--\n${led.map((l) => `${nummereret ? "." : "*"} ${l.trim().replace(/\n\s*\n+/g, "\n+\n")}\n`).join("")}--\n\n`,
  tabel: (hoved, raekker, antal) =>
    `\n[cols="${"1a,".repeat(antal - 1)}4a"${hoved.length ? ',options="header"' : ""}]\n|===\n` +
    [...(hoved.length ? [hoved] : []), ...raekker].map((r) => r.map((c) => `|${c.trim()}\n`).join("")).join("\n") + "|===\n\n",
};

const BLOKKE = new Set(["p", "ul", "ol", "table", "dl", "div", "section", "header", "footer", "main", "nav", "h1", "h2", "h3", "h4", "h5", "h6"]);
const harBlok = (knude) => knude.boern.some((b) => BLOKKE.has(b.navn));

function skriv(sprog, knude) {
  const inde = () => knude.boern.map((b) => skriv(sprog, b)).join("");
  if (typeof knude === "string") return sprog.tekst(tegn(knude));
  const niveau = /^h([1-6])$/.exec(knude.navn)?.[1];
  if (niveau) return sprog.overskrift(+niveau, inde().trim());
  switch (knude.navn) {
    case "p":
      return sprog.stykke(inde().trim());
    case "strong":
      return sprog.fed(inde());
    case "em":
      return sprog.kursiv(inde());
    case "br":
      return sprog.linje();
    case "a": {
      if (egen(knude, "class") === "spring") return "";
      const til = tegn(egen(knude, "href") ?? "");
      return /^https?:/.test(til) ? sprog.link(til, inde()) : inde();
    }
    case "ul":
    case "ol":
      return sprog.liste(knude.boern.filter((b) => b.navn === "li").map((b) => skriv(sprog, b)), knude.navn === "ol");
    case "dl":
      return knude.boern
        .filter((b) => b.navn === "dt")
        .map((b) => [b, knude.boern.slice(knude.boern.indexOf(b)).find((c) => c.navn === "dd")])
        .map(([dt, dd]) => sprog.stykke(`${sprog.fed(skriv(sprog, dt).trim())} ${skriv(sprog, dd).trim()}`))
        .join("");
    case "table": {
      const raekker = find(knude, "tr").map((tr) => tr.boern.filter((b) => b.navn));
      const hoved = find(knude, "thead").length ? raekker.shift() : [];
      const antal = Math.max(hoved.length, ...raekker.map((r) => r.length));
      const fyldt = raekker.map((r) => [...r, ...Array(antal - r.length).fill({ navn: "td", boern: [] })]);
      return sprog.tabel(hoved.map((c) => skriv(sprog, c)), fyldt.map((r) => r.map((c) => skriv(sprog, c))), antal);
    }
    case "nav":
      return "";
    default:
      return harBlok(knude) ? knude.boern.filter((b) => b.navn || b.trim()).map((b) => skriv(sprog, b)).join("") : inde();
  }
}

function oversat(sprog, html) {
  const titel = tegn(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "Referat");
  return sprog.begynd(titel) + skriv(sprog, find(laes(html), "body")[0]);
}

function typst() {
  const hent = createRequire(join(process.env.PAPIRER_MODULER, "x.js"));
  return hent("@myriaddreamin/typst-ts-node-compiler").NodeCompiler.create();
}

// Tagged and checked as PDF/UA-1: the nearest that typst has to what it is compared with.
const pdf = (oversaetter, fil) => oversaetter.pdf({ mainFileContent: readFileSync(fil, "utf8") }, { pdfStandard: "ua-1" });

if (opgave === "typst" || opgave === "asciidoc") {
  writeFileSync(ud, oversat(opgave === "typst" ? TYPST : ASCIIDOC, readFileSync(ind, "utf8")));
} else if (opgave === "alle") {
  mkdirSync(ud, { recursive: true });
  for (const fil of readdirSync(ind, { recursive: true }).filter((f) => f.endsWith("-referat.html")))
    writeFileSync(join(ud, basename(fil).replace(/html$/, "typ")), oversat(TYPST, readFileSync(join(ind, fil), "utf8")));
} else if (opgave === "pdf") {
  writeFileSync(ud, pdf(typst(), ind));
} else if (opgave === "mange") {
  const oversaetter = typst();
  mkdirSync(ud, { recursive: true });
  for (const fil of readdirSync(ind).filter((f) => f.endsWith(".typ")).sort()) {
    writeFileSync(join(ud, fil.replace(/typ$/, "pdf")), pdf(oversaetter, join(ind, fil)));
    if (hvordan === "toem") oversaetter.evictCache(0);
  }
} else {
  console.error("typst, asciidoc, alle, pdf eller mange");
  process.exit(2);
}
