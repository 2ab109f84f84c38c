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



/* History */

/* Audit and operations */

/* A button with data-prints prints the page. */
document.addEventListener("click", event => {
  if (event.target instanceof Element && event.target.closest("[data-prints]")) window.print();
});
