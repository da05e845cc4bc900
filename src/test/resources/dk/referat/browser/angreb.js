// Runs in the page that Browser makes: each page in a frame that is just as it would be without it, and whatever an
// attacker's text made of it. Whoever calls ramt has run.
const ELEMENTER = new Set(
  ("html head meta title style script body header main footer div section nav aside article h1 h2 h3 h4 h5 h6 p a span strong em " +
    "b i code pre blockquote ul ol li dl dt dd table caption thead tbody tr th td hr br img figure figcaption time sup sub del " +
    "abbr address").split(" "));
const ATTRIBUTTER = new Set(
  ("class id lang href src alt width height title start datetime scope colspan rowspan aria-label aria-labelledby role tabindex " +
    "charset name content http-equiv type data-generator data-krog aria-hidden aria-describedby").split(" "));
const PROTOKOLLER = new Set(["http:", "https:", "mailto:", "tel:", "file:", "about:"]);
const HAENDELSER = (
  "mouseover mouseenter mousemove mousedown mouseup click dblclick contextmenu pointerover pointerdown wheel keydown keyup " +
  "focus focusin blur input change submit toggle beforetoggle animationstart animationend transitionend load error begin " +
  "scroll paste drop dragstart copy select").split(" ");

const KROG =
  "<script data-krog>for (const navn of ['alert', 'confirm', 'prompt', 'open', 'print', 'fetch'])" +
  " window[navn] = (...ord) => { top.ramt(navn + ' ' + ord); };" +
  " for (const navn of ['log', 'error', 'warn', 'info'])" +
  " console[navn] = (...ord) => { top.ramt(navn + ' ' + ord); };" +
  " navigator.sendBeacon = (...ord) => { top.ramt('sendBeacon ' + ord); };<\/script>";

let fund = [];
window.ramt = (hvad) => fund.push("kørte " + hvad);

const vis = (element) => element.outerHTML.slice(0, 160).replace(/\s+/g, " ");
const vent = (tid) => new Promise((klar) => setTimeout(klar, tid));

function opbygning(w) {
  const d = w.document;
  for (const element of d.querySelectorAll("*")) {
    const navn = element.localName;
    if (navn === "script" && element.hasAttribute("data-krog")) continue;
    if (element.namespaceURI !== "http://www.w3.org/1999/xhtml" || !ELEMENTER.has(navn)) {
      fund.push("element " + vis(element));
    }
    for (const attribut of element.attributes) {
      if (!ATTRIBUTTER.has(attribut.name)) fund.push("attribut " + attribut.name + " på " + vis(element));
    }
    if (element.id && !/^[A-Za-z][A-Za-z0-9-]*$/.test(element.id)) fund.push("id " + vis(element));
    if (element.id in w.Object.prototype) fund.push("id " + vis(element));
  }
  for (const a of d.querySelectorAll("[href]")) {
    if (!PROTOKOLLER.has(a.protocol) || a.username) fund.push("adresse " + vis(a));
  }
  for (const img of d.querySelectorAll("[src]")) {
    if (!/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(img.getAttribute("src"))) fund.push("billede " + vis(img));
  }
  for (const meta of d.querySelectorAll("meta")) {
    const slags = meta.httpEquiv || meta.name || "charset";
    if (!/^(Content-Security-Policy|viewport|generator|author|charset)$/.test(slags)) fund.push("meta " + vis(meta));
  }
  for (const script of d.querySelectorAll("script:not([data-krog])")) {
    if (script.type !== "application/ld+json") {
      fund.push("script " + vis(script));
      continue;
    }
    try {
      if (JSON.parse(script.textContent)["@type"] !== "Event") fund.push("data " + vis(script));
    } catch (fejl) {
      fund.push("data " + fejl + vis(script));
    }
  }
  const stile = d.querySelectorAll("style");
  if (stile.length !== 1) fund.push("stilark " + stile.length);
  for (const stil of stile) if (/ramt|url\s*\(|@import/i.test(stil.textContent)) fund.push("stilark " + vis(stil));
}

async function se(navn, html, medPolitik) {
  fund = [];
  const ramme = document.createElement("iframe");
  ramme.width = 800;
  ramme.height = 600;
  document.body.append(ramme);
  const utaalmodig = vent(3000);
  const uden = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  await Promise.race([
    utaalmodig,
    new Promise((klar) => {
      ramme.onload = klar;
      ramme.srcdoc = medPolitik ? html : uden.includes("<head>") ? uden.replace("<head>", "<head>" + KROG) : KROG + uden;
    }),
  ]);
  const w = ramme.contentWindow;
  try {
    await vent(20);
    opbygning(w);
    const d = w.document;
    d.addEventListener(
      "click",
      (klik) => {
        const link = klik.target.closest("a");
        if (link && link.protocol !== "javascript:") klik.preventDefault();
      },
      true);
    // What has no attribute of an attacker's has nothing that hears, since no script has run.
    for (const element of d.querySelectorAll("*")) {
      const egen = [...element.attributes].every((a) => ATTRIBUTTER.has(a.name)) && ELEMENTER.has(element.localName);
      if (egen && !element.matches("a, body, [tabindex]")) continue;
      for (const slags of HAENDELSER) {
        element.dispatchEvent(new w.Event(slags, { bubbles: slags !== "load" && slags !== "error", cancelable: true }));
      }
      element.focus();
      element.click?.();
    }
    await vent(20);
    for (const hentet of w.performance.getEntriesByType("resource")) fund.push("hentede " + hentet.name);
    if (w.location.href.split("#")[0] !== "about:srcdoc") fund.push("gik til " + w.location.href);
  } catch (fejl) {
    fund.push("siden gik et andet sted hen: " + fejl);
  }
  ramme.remove();
  return { side: navn, politik: medPolitik, fund };
}

(async () => {
  const alle = [];
  for (const [navn, html, medPolitik] of SIDER) alle.push(await se(navn, html, medPolitik));
  const tekst = new TextEncoder().encode(JSON.stringify(alle));
  document.querySelectorAll("script, iframe").forEach((e) => e.remove());
  const ud = document.createElement("pre");
  ud.id = "resultat";
  ud.textContent = btoa(Array.from(tekst, (b) => String.fromCharCode(b)).join(""));
  document.body.append(ud);
})();
