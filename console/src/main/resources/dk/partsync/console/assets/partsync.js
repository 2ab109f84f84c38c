"use strict";

/* Forms marked data-guard ask before changes in them are lost. */
(() => {
  const changed = new Set();
  const guarded = target => target instanceof Element && target.closest("form[data-guard]");
  document.addEventListener("input", event => {
    const form = guarded(event.target);
    if (form) changed.add(form);
  });
  document.addEventListener("submit", event => changed.delete(event.target));
  document.addEventListener("reset", event => changed.delete(event.target));
  window.addEventListener("beforeunload", event => {
    if ([...changed].some(form => form.isConnected)) event.preventDefault();
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



/* Contacts */



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


