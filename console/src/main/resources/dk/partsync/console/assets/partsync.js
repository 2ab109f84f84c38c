"use strict";

/* Forms marked data-guard ask before changes in them are lost; data-changed marks those that have some. */
(() => {
  const guarded = target => {
    const form = target instanceof Element && (target.form || target.closest("form"));
    return form && form.hasAttribute("data-guard") ? form : null;
  };
  const settle = form => form?.removeAttribute("data-changed");
  document.addEventListener("input", event => guarded(event.target)?.setAttribute("data-changed", ""));
  document.addEventListener("reset", event => settle(guarded(event.target)));
  document.addEventListener("submit", event => {
    if (!event.target.hasAttribute("hx-post")) settle(guarded(event.target));
  });
  document.addEventListener("htmx:beforeSwap", event => {
    const form = guarded(event.detail.requestConfig?.elt);
    if (event.detail.xhr?.status < 400 && form?.hasAttribute("hx-post") && event.detail.requestConfig.elt === form) settle(form);
  });
  window.addEventListener("beforeunload", event => {
    if (document.querySelector("form[data-guard][data-changed]")) event.preventDefault();
  });
})();

/* A button with data-opens="id" opens that dialog; data-closes closes the one it is in. */
document.addEventListener("click", event => {
  const button = event.target instanceof Element && event.target.closest("[data-opens],[data-closes]");
  if (!button) return;
  if (button.hasAttribute("data-closes")) button.closest("dialog")?.close();
  else document.getElementById(button.dataset.opens)?.showModal();
});

/* Runs */



/* Settings */

/* A file larger than data-most is not sent: the words for it are in data-large. */
document.addEventListener("change", event => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.dataset.most) return;
  const large = field.files[0]?.size > Number(field.dataset.most);
  const fault = document.getElementById(field.id + "-fault");
  fault.textContent = large ? field.dataset.large : "";
  field.removeAttribute("aria-invalid");
  if (large) {
    field.setAttribute("aria-invalid", "true");
    field.value = "";
  }
});

/* A link that would lose changes asks first in our own words, where the page has a dialog for it. */
(() => {
  let link = null;
  const changed = () => document.querySelectorAll("form[data-guard][data-changed]");
  document.addEventListener("click", event => {
    const dialog = document.getElementById("unsaved");
    const wanted = event.target instanceof Element && event.target.closest("a[href]");
    if (!dialog || !wanted || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (wanted.getAttribute("href").startsWith("#") || wanted.target || !changed().length) return;
    event.preventDefault();
    link = wanted;
    dialog.returnValue = "";
    dialog.showModal();
  });
  document.addEventListener("close", event => {
    if (event.target.id !== "unsaved" || !link) return;
    const wanted = link;
    link = null;
    if (event.target.returnValue !== "leave") return wanted.focus();
    changed().forEach(form => form.removeAttribute("data-changed"));
    location.assign(wanted.href);
  }, true);
})();


/* Contacts */

/* The list as a grid: one row is marked and has the focus, arrow keys move the mark, the preview
   follows it. Enter and a double click open the party; right click, Shift+F10 and the row's button
   open its menu. Without this the list is a table of links. */
(() => {
  const found = () => document.getElementById("found");
  const rows = () => [...(found()?.querySelectorAll("tr[data-party]") ?? [])];
  const rowOf = target => (target instanceof Element ? target.closest("tr[data-party]") : null);
  const menu = () => document.getElementById("menu");
  const preview = () => document.getElementById("preview");
  const address = row => `/console/parties/${row.dataset.party}`;
  let waiting = 0;
  let ofMenu = null;

  const only = chosen => {
    for (const row of rows()) {
      row.tabIndex = row === chosen ? 0 : -1;
    }
  };

  const mark = (row, scroll) => {
    only(row);
    if (row.getAttribute("aria-selected") === "true") return;
    for (const other of rows()) other.setAttribute("aria-selected", String(other === row));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      htmx.ajax("GET", `${address(row)}/preview`, { target: "#preview", swap: "innerHTML" }).then(() => {
        if (scroll && matchMedia("(max-width: 48rem)").matches) preview()?.scrollIntoView({ block: "start" });
      });
    }, 120);
  };

  const go = row => {
    row.focus();
    mark(row, false);
  };

  const openMenu = (row, x, y) => {
    const shown = menu();
    if (!shown) return;
    mark(row, false);
    ofMenu = row;
    for (const item of shown.querySelectorAll("a")) item.href = address(row) + item.dataset.below;
    shown.hidden = false;
    shown.style.left = `${Math.max(0, Math.min(x, innerWidth - shown.offsetWidth - 8))}px`;
    shown.style.top = `${Math.max(0, Math.min(y, innerHeight - shown.offsetHeight - 8))}px`;
    shown.querySelector("a")?.focus();
  };

  const openMenuAt = (row, element) => {
    const place = element.getBoundingClientRect();
    openMenu(row, place.left, place.bottom);
  };

  const closeMenu = back => {
    if (!menu() || menu().hidden) return;
    menu().hidden = true;
    if (back) ofMenu?.focus();
  };

  const upgrade = () => {
    const table = found()?.querySelector("table");
    if (!table) return;
    table.setAttribute("role", "grid");
    table.parentElement.removeAttribute("tabindex");
    const all = rows();
    const marked = all.find(row => row.dataset.marked);
    for (const row of all) {
      row.setAttribute("aria-selected", String(row === marked));
      for (const inner of row.querySelectorAll("a, button")) inner.tabIndex = -1;
    }
    only(marked ?? all[0]);
  };

  const nobody = () => {
    const none = document.getElementById("nobody");
    if (none) preview()?.replaceChildren(none.content.cloneNode(true));
  };

  document.addEventListener("DOMContentLoaded", upgrade);
  document.addEventListener("htmx:afterSettle", event => {
    if (event.detail.target?.id !== "found" && event.target?.id !== "found") return;
    upgrade();
    if (!rows().some(row => row.dataset.marked)) nobody();
    if (document.activeElement === document.body) rows()[0]?.focus();
  });

  document.addEventListener("click", event => {
    closeMenu(false);
    const row = rowOf(event.target);
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest("[data-menu]");
    if (button) {
      openMenuAt(row, button);
      return;
    }
    const byMouse = event.detail > 0 && event.pointerType !== "touch";
    if (event.target.closest("a") && !byMouse) return;
    event.preventDefault();
    row.focus({ preventScroll: true });
    mark(row, true);
  });
  document.addEventListener("dblclick", event => {
    const row = rowOf(event.target);
    if (row && !event.target.closest("button")) location.assign(address(row));
  });
  document.addEventListener("contextmenu", event => {
    const row = rowOf(event.target);
    if (!row || event.shiftKey) return;
    event.preventDefault();
    openMenu(row, event.clientX, event.clientY);
  });

  const inMenu = event => {
    const items = [...menu().querySelectorAll("a")];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[to % items.length].focus();
    else if (event.key === "Escape" || event.key === "Tab") closeMenu(true);
    else return;
    event.preventDefault();
  };

  const inRow = (event, row) => {
    const all = rows();
    const at = all.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1, PageDown: at + 10, PageUp: at - 10 }[event.key];
    if (to !== undefined) go(all[Math.max(0, Math.min(to, all.length - 1))]);
    else if (event.key === "Enter") location.assign(address(row));
    else if (event.key === " ") mark(row, true);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) openMenuAt(row, row.querySelector("th"));
    else return;
    event.preventDefault();
  };

  document.addEventListener("keydown", event => {
    if (!(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (menu()?.contains(event.target)) inMenu(event);
    else if (event.target.matches("tr[data-party]")) inRow(event, event.target);
    else if (event.target.id === "text" && event.key === "ArrowDown" && rows().length) {
      event.preventDefault();
      go(rows().find(row => row.tabIndex === 0) ?? rows()[0]);
    }
  });
})();



/* Party */
/* Tabs marked data-tabs show panels of the same page, so that nothing typed is lost; without script they are links. */
(() => {
  const panel = tab => document.getElementById(tab.dataset.panel + "-panel");
  const choose = (tab, focus) => {
    for (const one of tab.parentElement.children) {
      const chosen = one === tab;
      one.setAttribute("aria-selected", chosen);
      one.tabIndex = chosen ? 0 : -1;
      panel(one).hidden = !chosen;
    }
    if (focus) tab.focus();
  };
  const open = (tab, focus) => {
    choose(tab, focus);
    document.title = tab.dataset.title + " · Partsync";
    history.replaceState(history.state, "", tab.href);
    const back = document.querySelector(".who input[name=back]");
    if (back) back.value = new URL(tab.href).pathname;
  };
  const upgrade = () => document.querySelectorAll("[data-tabs]:not([role])").forEach(list => {
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", list.parentElement.getAttribute("aria-label"));
    for (const tab of list.children) {
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", tab.dataset.panel + "-panel");
      panel(tab).setAttribute("role", "tabpanel");
      panel(tab).setAttribute("aria-labelledby", tab.id);
    }
    const current = list.querySelector("[aria-current]");
    for (const tab of list.children) tab.removeAttribute("aria-current");
    choose(current, false);
    list.addEventListener("click", event => {
      const tab = event.target.closest("[role=tab]");
      if (!tab || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(tab, true);
    });
    list.addEventListener("keydown", event => {
      const tabs = [...list.children];
      const at = tabs.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      open(tabs[(to + tabs.length) % tabs.length], true);
    });
  });
  upgrade();

  /* A link with data-goes opens that tab and goes to the field it names. */
  document.addEventListener("click", event => {
    const link = event.target.closest("[data-goes]");
    if (!link) return;
    event.preventDefault();
    open(document.getElementById("tab-" + link.dataset.goes), false);
    document.getElementById(link.dataset.field)?.focus();
  });

  /* A button with data-next goes on from its dialog to the next one. */
  document.addEventListener("click", event => {
    const next = event.target.closest("[data-next]");
    if (!next) return;
    next.closest("dialog").close();
    document.getElementById(next.dataset.next).showModal();
  });

  document.addEventListener("htmx:afterSwap", event => {
    upgrade();
    event.detail.elt.querySelector?.("dialog[data-shown]")?.showModal();
    document.querySelector("[data-focus]")?.focus();
  });

  /* Name and address that were typed for a search only are not lost by choosing what it found. */
  const searched = ["givenNames", "surname", "line1", "line2", "postCode", "district", "country"];
  document.addEventListener("submit", event => {
    const form = document.getElementById(event.target.dataset.uses);
    const others = form && [...form.elements].filter(field => field.name && !searched.includes(field.name));
    if (others?.every(field => field.value === field.defaultValue && field.checked === field.defaultChecked))
      form.dispatchEvent(new Event("reset", { bubbles: true }));
  });

  /* What went wrong is told on the page, not behind a dialog. */
  document.addEventListener("htmx:responseError", () => document.querySelector("dialog[open]")?.close());

  /* What was shown once is not there when the browser goes back to it. */
  window.addEventListener("pageshow", event => {
    if (event.persisted && document.querySelector("[data-once]")) location.reload();
  });
})();



/* History */
/* A slider with data-day-of="id" of a date field and data-first, the day of its left end, stands for that field. */
(() => {
  const iso = (first, days) => {
    const day = new Date(first + "T00:00Z");
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
  };
  const say = (slider, day) => slider.setAttribute("aria-valuetext", day.split("-").reverse().join("-"));
  document.addEventListener("input", event => {
    const slider = event.target;
    if (!(slider instanceof Element)) return;
    if (slider.matches("input[data-day-of]")) {
      const day = iso(slider.dataset.first, Number(slider.value));
      document.getElementById(slider.dataset.dayOf).value = day;
      say(slider, day);
      slider.form.dispatchEvent(new CustomEvent("day"));
    }
  });
  document.addEventListener("change", event => {
    const field = event.target;
    const slider = field instanceof Element && field.id && document.querySelector(`input[data-day-of="${CSS.escape(field.id)}"]`);
    if (!slider || !field.value) return;
    slider.value = Math.round((Date.parse(field.value) - Date.parse(slider.dataset.first)) / 86400000);
    say(slider, field.value);
  });
})();

/* Audit and operations */

/* A button with data-prints prints the page. */
document.addEventListener("click", event => {
  if (event.target instanceof Element && event.target.closest("[data-prints]")) window.print();
});
