// Goes from link to link as the signed-in person and types wrong things into every form that it meets, as a browser without
// any check of its own would send them. Told is only what does not hold.
async ({ deed, starts = [], known = [], mostOfAKind }) => {
  const guid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
  const kindOf = (path) => path.replace(guid, "{}").replace(/\d+/g, "0");
  const told = [], forms = new Set(known), pages = new Set(), met = new Map(), waiting = [], refusals = [];
  const within = 'main form[method="post"]';
  // A page of a service's own, such as a certificate, has its style within it, which this page's policy would complain about.
  const read = (text) => new DOMParser().parseFromString(text.replace(/<style>.*?<\/style>/gs, ""), "text/html");
  const about = (page) => page.querySelector("main")?.innerHTML.replace(/<p class="done".*?<\/p>/, "").replace(/(name="(Form\.Key|__RequestVerificationToken)"[^>]* value=")[^"]*/g, "$1").replace(/cursor=[^"]*|[0-9a-f]{32}/g, "");

  const follow = (links) => links.forEach((link) => {
    const { origin, pathname, search } = new URL(link, location.href), kind = kindOf(pathname);
    const times = met.get(kind) ?? new Set();
    if (origin !== location.origin || search.includes("cursor") || times.has(pathname) || times.size >= mostOfAKind || /^\/(sign-|own|answer|calendar|api|verify|docs|language)|\.\w+$/.test(pathname)) return;
    met.set(kind, times.add(pathname));
    waiting.push(pathname + search);
  });

  const right = (control) => {
    const { type, value } = control, at = control.getAttribute("value");
    if (control.getAttribute("aria-required") !== "true") return value;
    switch (type) {
      case "date": return at || new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10);
      case "time": return at || "09:00";
      case "number": return at || "30";
      case "select-one": return (control.querySelector("option[selected]") ?? [...control.options].find((option) => option.value))?.value ?? "";
      default: return value || "Kokeiluun";
    }
  };

  let accepted = 0; // Several pages are visited at a time: what one of them took can show on another.
  let long = 0; // A request to a service as a whole may not be larger than 256 kB.
  const wrong = (control, tampered) => {
    switch (control.type) {
      case "date": return "31.2.2026";
      case "time": return "25:61";
      case "number": return "kolme";
      case "email": return "ei osoite";
      case "textarea": return `<script>alert("x")</script> 'ä & ${"lyhyt ".repeat(long++ < 5 ? 3400 : 800)}.`;
      case "select-one": return tampered ? "eiole\"<" : control.options[control.options.length - 1]?.value ?? "";
      default: return `<script>alert("x")</script> 'ä & ${"pitkä ".repeat(830)}.`;
    }
  };

  // What is sent of a form: in "nothing" all is left empty, in "wrong" and "tampered" nothing is as it should be.
  const filled = (form, way) => {
    const sent = [], chosen = new Set();
    long = 0;
    for (const control of form.querySelectorAll("input, select, textarea")) {
      const { name, type, value } = control;
      if (!name || type === "file" || control.disabled) continue;
      if (type === "hidden") sent.push([name, name.endsWith("Form.Key") ? crypto.randomUUID() : way === "tampered" && !/^(_|Form\.(Key|ETag)$)/.test(name) ? "eiole\"<" : value]);
      else if (way === "nothing") { if (type !== "radio" && type !== "checkbox") sent.push([name, type === "select-one" ? control.options[0]?.value ?? "" : ""]); }
      else if (way === "right") { if (!/radio|checkbox/.test(type)) sent.push([name, right(control)]); else if (control.hasAttribute("checked")) sent.push([name, value]); }
      else if (type === "radio" || type === "checkbox") { if (!chosen.has(name)) sent.push([name, way === "tampered" ? "eiole\"<" : value]), chosen.add(name); }
      else sent.push([name, wrong(control, way === "tampered")]);
    }
    return sent;
  };

  const typedIn = (form) => [...form.querySelectorAll("textarea, input")].some((control) => !/hidden|checkbox|radio|file|button/.test(control.type));

  const stands = (form, name) => [...form.querySelectorAll("input, select, textarea")].filter((control) => control.name === name).flatMap((control) =>
    control.type === "radio" || control.type === "checkbox" ? (control.hasAttribute("checked") ? [control.value] : [])
    : control.type === "select-one" ? [control.querySelector("option[selected]")?.value ?? control.options[0]?.value] : [control.tagName === "TEXTAREA" ? control.value : control.getAttribute("value") ?? ""]);

  const beside = (page, form) => [...form.querySelectorAll('[aria-invalid="true"], fieldset[aria-describedby*="-error"]')].filter((field) =>
    (field.getAttribute("aria-describedby") ?? "").split(" ").some((id) => id.endsWith("-error") && page.getElementById(id)?.textContent.trim()));

  const bodyOf = (form, sent) => {
    const body = form.enctype === "multipart/form-data" ? new FormData() : new URLSearchParams();
    sent.forEach(([name, value]) => body.append(name, value));
    return body;
  };

  // Does what a form is for, so that there is something to look at; returns where it led.
  const achieve = async ([from, name, values]) => {
    let path = from;
    if (from.includes(" >> ")) {
      const [list, wanted] = from.split(" >> ");
      path = [...read(await (await fetch(list)).text()).querySelectorAll("main a[href]")].map((link) => link.getAttribute("href")).find((href) => new RegExp(wanted).test(href));
    }
    if (!name) return path;
    const page = read(await (await fetch(path)).text());
    const form = [...page.querySelectorAll(within)].find((one) => one.querySelector('[name="_handler"]')?.value.endsWith(name));
    if (!form) throw new Error(`${path} has no form ${name}.`);
    const sent = filled(form, "right").filter(([field]) => !(field.replace("Form.", "") in values));
    Object.entries(values).forEach(([field, value]) => sent.push([`Form.${field}`, value]));
    const answer = await fetch(path, { method: "POST", body: bodyOf(form, sent) });
    // What leads on was done; the page that it leads to may still wait for what other services are told.
    const problem = answer.redirected ? null : read(await answer.text()).querySelector(".form-problem, .hds-notification");
    if (problem) throw new Error(`${path} ${name}: ${answer.status} ${problem.textContent.replace(/\s+/g, " ")}`);
    return new URL(answer.url).pathname;
  };

  const send = async (path, kind, form, way) => {
    const tell = (what) => told.push(`${kind} (${way}): ${what}`);
    const handler = form.querySelector('[name="_handler"]')?.value, sent = filled(form, way), body = bodyOf(form, sent);
    const action = new URL(form.getAttribute("action") || path, location.href);
    const answer = await fetch(action, { method: "POST", body, redirect: "manual" });
    if (answer.type === "opaqueredirect") {
      accepted++;
      // What no page offers may be left out, and the rest done.
      if (way !== "tampered") tell("was accepted");
      return true;
    }

    const text = await answer.text(), page = read(text);
    if (answer.status !== 422 && !(answer.status === 200 && form.getAttribute("role") === "search")) tell(`answered ${answer.status} ${page.querySelector("h1, .hds-notification__label")?.textContent.trim() ?? text.slice(0, 200)}`);
    if (!page.querySelector("main h1")) return tell("left no page");
    if (page.querySelector("main script")) tell("what was typed runs");
    if (answer.status !== 422) return;
    const again = [...page.querySelectorAll(within)].find((other) => other.querySelector('[name="_handler"]')?.value === handler);
    if (!again) return tell(`the form is gone: ${page.querySelector(".hds-notification__label")?.textContent}`);
    const general = again.querySelector(".form-problem")?.textContent.trim().replace(/\s+/g, " ");
    const unplaced = [...again.querySelectorAll(".form-problem li, .form-problem p:not(.hds-notification__label)")].map((line) => line.textContent.trim());
    if (unplaced.length && way !== "tampered") tell(`no field for ${unplaced.join("; ")}`);
    const fields = beside(page, again);
    if (!fields.length && way !== "tampered") tell(`nothing stands beside a field, only: ${general}`);
    const messages = [...again.querySelectorAll("[id$='-error']")].map((message) => message.textContent.trim());
    messages.filter((message) => message === "Tarkista tämä tieto.").forEach(() => tell(`no words for ${fields.map((field) => field.name || field.id).join(", ")}`));
    if (/Tietoja ei löydy|Tätä ei voi tehdä nyt/.test(general ?? "")) tell(`only: ${general}`);
    if (way !== "tampered") {
      for (const name of new Set(sent.map(([name]) => name).filter((name) => !/^_|Form\.(Key|ETag)$/.test(name)))) {
        const was = sent.filter(([other]) => other === name).map(([, value]) => value), is = stands(again, name);
        if (way === "wrong" && was.join("|").replace(/\r\n/g, "\n") !== is.join("|").replace(/\r\n/g, "\n")) tell(`${name} had ${was.join("|").slice(0, 30)}, now ${is.join("|").slice(0, 30)}`);
      }
    }
    if (way === "wrong") refusals.push({ path, handler });
  };

  const visit = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok || !answer.headers.get("content-type")?.startsWith("text/html")) return;
    const page = read(await answer.text());
    if (new URL(answer.url).pathname.match(/^\/(sign|not)/)) return;
    const kind = kindOf(new URL(answer.url).pathname);
    pages.add(kindOf(path.split("?")[0])).add(kind);
    follow([...page.querySelectorAll("a[href]")].map((link) => link.getAttribute("href")));
    let attacked = false;
    const acceptedBefore = accepted;
    for (const form of page.querySelectorAll(within)) {
      const name = `${kind} ${(form.querySelector('[name="_handler"]')?.value ?? form.getAttribute("action")).replace(guid, "{}").replace(/[0-9a-f]{8,}/g, "{}").replace(/\d+/g, "0")}`;
      const fields = [...form.querySelectorAll("input:not([type=hidden]), select, textarea")];
      if (forms.has(name) || fields.length === 0) continue;
      forms.add(name);
      attacked = true;
      if (form.querySelector('[aria-required="true"], fieldset.choices')) await send(path, name, form, "nothing");
      if (typedIn(form)) await send(path, name, form, "wrong");
      if (await send(path, name, form, "tampered")) attacked = false;
    }
    if (attacked && accepted === acceptedBefore) {
      const after = about(read(await (await fetch(path)).text())), before = about(page);
      if (after !== before) {
        let at = 0; while (after[at] === before[at]) at++;
        told.push(`${kind}: something was stored: …${before.slice(at - 60, at + 60)}… now …${after.slice(at - 60, at + 60)}…`);
      }
    }
  };

  if (deed) return { at: await achieve(deed) };
  follow(starts);
  const busy = async () => { while (waiting.length) await visit(waiting.shift()).catch((error) => told.push(`${error}`)); };
  await Promise.all([busy(), busy().then(busy), busy().then(busy)]);
  while (waiting.length) await busy();
  return { told, forms: [...forms], pages: [...pages], refusals };
}
