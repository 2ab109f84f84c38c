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



/* Party */



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
