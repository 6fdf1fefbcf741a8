"use strict";
document.documentElement.classList.add("js");
addEventListener("DOMContentLoaded", function () {
  var root = document.documentElement;

  // In a large report a page waits as text until it is asked for.
  function bring(name) {
    var found = document.getElementById(name);
    if (found) { return found; }
    var mark = 'id="' + name + '"';
    var kept = Array.from(document.querySelectorAll("script[type='text/html']"));
    var one = kept.find(function (item) { return item.dataset.page === name; }) ||
      kept.find(function (item) { return item.textContent.includes(mark); });
    if (one) {
      one.insertAdjacentHTML("afterend", one.textContent);
      one.remove();
      if (location.hash) { location.replace(location.hash); }
    }
    return document.getElementById(name);
  }

  function show(focus) {
    var name = decodeURIComponent(location.hash.slice(1)) || "overview";
    var target = bring(name) || document.getElementById("overview");
    var page = target.closest(".page") || document.getElementById("overview");
    document.querySelectorAll(".page").forEach(function (one) { one.classList.toggle("shown", one === page); });
    root.dataset.view = page.id;
    var heading = page.querySelector("h2");
    document.title = page.id === "overview" ? title : heading.textContent + " – " + title;
    if (target === page) { scrollTo(0, 0); } else { target.scrollIntoView({ block: "center" }); }
    if (focus) { (target === page ? page : target.querySelector("a") || page).focus({ preventScroll: true }); }
  }

  var title = document.title;
  addEventListener("hashchange", function () { show(true); });

  var search = document.getElementById("search");
  var shown = document.getElementById("shown");
  var rows = Array.from(document.querySelectorAll(".overview tbody tr"));
  var texts = rows.map(function (row) { return (row.textContent + " " + row.dataset.search).toLowerCase(); });

  function filter() {
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var wanted = document.querySelector("input[name=verdict]:checked").value;
    var count = 0;
    rows.forEach(function (row, number) {
      var kept = words.every(function (word) { return texts[number].includes(word); }) &&
        (!wanted || (wanted === "open" ? row.dataset.open !== "0" : row.dataset.status === wanted));
      row.hidden = !kept;
      count += kept ? 1 : 0;
    });
    shown.textContent = shown.dataset.text.replace("{n}", count).replace("{all}", rows.length);
  }

  search.addEventListener("input", filter);
  document.querySelector(".filters").addEventListener("change", filter);
  document.querySelector(".filters").addEventListener("submit", function (event) { event.preventDefault(); });

  addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "/" && event.target !== search) {
      event.preventDefault();
      location.hash = "overview";
      search.focus();
    } else if (event.key === "Escape") {
      if (event.target === search) { search.value = ""; filter(); } else { location.hash = "overview"; }
    }
  });

  filter();
  show(false);
  addEventListener("load", function () { show(false); });
});
