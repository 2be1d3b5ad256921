// Keeps the figures of the page up to date while someone looks, without moving what they look at.
"use strict";
(() => {
  const EVERY = 5000;
  const figures = document.getElementById("figures");
  const fresh = document.getElementById("fresh");
  const news = document.getElementById("news");
  const reload = document.getElementById("reload");
  const print = document.getElementById("print");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  // On a narrow screen the menu begins closed; beside the page it stands open.
  const menu = document.querySelector("details.menu");
  const narrow = window.matchMedia("(max-width: 62rem)");
  if (menu) {
    const fit = () => { menu.open = !narrow.matches; };
    fit();
    narrow.addEventListener("change", fit);
  }
  // A table goes straight to the clipboard where the browser lets it; else its address opens.
  document.querySelectorAll("a[data-copied]").forEach((link) => link.addEventListener("click", async (event) => {
    if (!navigator.clipboard) {
      return;
    }
    event.preventDefault();
    try {
      const answer = await fetch(link.href, { credentials: "same-origin", redirect: "error" });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      await navigator.clipboard.writeText(await answer.text());
      let said = link.nextElementSibling;
      if (!said) {
        said = document.createElement("span");
        said.setAttribute("role", "status");
        link.after(" ", said);
      }
      said.textContent = link.dataset.copied;
    } catch (failure) {
      window.location.href = link.href;
    }
  }));
  // On paper everything stands open.
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open])")];
    opened.forEach((details) => { details.open = true; });
  });
  window.addEventListener("afterprint", () => opened.forEach((details) => { details.open = false; }));

  if (!figures || !fresh || !news || !reload) {
    return;
  }

  const time = () => {
    const now = new Date();
    return `${now.getHours()}\u00a0h\u00a0${String(now.getMinutes()).padStart(2, "0")}`;
  };
  const fill = (text, ...values) => values.reduce((all, value, i) => all.replace(`{${i}}`, value), text);
  let tag = "";
  let last = time();
  let acted = false;
  let over = false;
  const say = (text) => { if (fresh.textContent !== text) { fresh.textContent = text; } };
  ["pointerdown", "keydown", "scroll"].forEach((kind) =>
    document.addEventListener(kind, () => { acted = true; }, { passive: true }));

  // Swaps only what differs: rows by their id, the rest piece by piece, so that focus and scroll stay.
  const swap = (html) => {
    const next = new DOMParser().parseFromString(`<div id="figures">${html}</div>`, "text/html").getElementById("figures");
    const changed = [];
    const rows = (root) => [...root.querySelectorAll("tr[id]")].map((row) => row.id).join(" ");
    const whole = rows(figures) !== rows(next);
    for (const row of next.querySelectorAll("tr[id]")) {
      const old = document.getElementById(row.id);
      if (old && old.dataset.value !== row.dataset.value) {
        changed.push(row);
      }
      if (!whole && old && old.innerHTML !== row.innerHTML) {
        old.innerHTML = row.innerHTML;
        old.dataset.value = row.dataset.value;
      }
    }
    if (whole) {
      figures.replaceChildren(...next.childNodes);
    } else {
      for (const part of next.querySelectorAll("#glance, .known")) {
        const old = document.getElementById(part.id);
        if (old && old.innerHTML !== part.innerHTML) {
          old.innerHTML = part.innerHTML;
        }
      }
      swapGaps(next);
    }
    mark(changed);
  };
  const swapGaps = (next) => {
    const old = document.getElementById("gaps");
    const gaps = next.querySelector("#gaps");
    const text = (node) => (node ? node.textContent.replace(/\s+/g, " ") : "");
    if (text(old) === text(gaps) || (old && old.contains(document.activeElement))) {
      return;
    }
    const open = old ? [...old.querySelectorAll("details")].map((details) => details.open) : [];
    if (old) {
      old.remove();
    }
    if (gaps) {
      gaps.querySelectorAll("details").forEach((details, i) => { details.open = open[i] === true; });
      document.getElementById("glance").after(gaps);
    }
  };
  const mark = (changed) => {
    document.querySelectorAll("tr.changed").forEach((row) => row.classList.remove("changed"));
    changed.forEach((row) => document.getElementById(row.id).classList.add("changed"));
    if (changed.length === 1) {
      news.textContent = fill(news.dataset.one, changed[0].dataset.name, changed[0].dataset.value);
    } else if (changed.length > 1) {
      news.textContent = fill(news.dataset.many, changed.length);
    }
  };

  const refresh = async () => {
    if (over || document.hidden) {
      return;
    }
    try {
      const address = acted ? figures.dataset.refresh.replace("refresh=1", "refresh=0") : figures.dataset.refresh;
      acted = false;
      const answer = await fetch(address, {
        headers: tag ? { "If-None-Match": tag } : {}, credentials: "same-origin", cache: "no-store", redirect: "error",
      });
      if (answer.status === 401) {
        over = true;
        say(fresh.dataset.over);
        return;
      }
      if (answer.status === 200) {
        const html = await answer.text();
        tag = answer.headers.get("ETag") || "";
        swap(html);
      } else if (answer.status !== 304) {
        throw new Error(String(answer.status));
      }
      last = time();
      say(fill(fresh.dataset.fresh, last));
    } catch (failure) {
      say(fill(fresh.dataset.stale, last));
    }
  };
  setInterval(refresh, EVERY);
  document.addEventListener("visibilitychange", refresh);
})();
