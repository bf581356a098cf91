(function () {
  "use strict";
  function open() {
    var id = location.hash.slice(1);
    var target = id && document.getElementById(id);
    if (!target) return;
    for (var e = target; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    target.scrollIntoView({ block: "center" });
  }
  addEventListener("hashchange", open);
  addEventListener("DOMContentLoaded", open);
})();
