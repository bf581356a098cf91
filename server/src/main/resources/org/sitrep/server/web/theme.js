// Runs before the first paint, so that a chosen theme does not flash.
'use strict';
(function () {
  const root = document.documentElement;
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('sitrep-theme') || 'auto';
  } catch (e) {
    // A browser may forbid storage: then the choice lasts for one page.
  }
  root.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
})();
