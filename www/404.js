/*
 * Mends an address that leads nowhere. Programs that pass links on write the # of a case as %23, drop it, or take the full stop
 * after a link for a part of it; people put a task's name where a folder's would stand. What belongs behind the # goes there
 * again, where no server sees it. What has nothing to mend stays on this page.
 *
 * Each step leads to a shorter path, upwards until the calculator is there, so it ends. It never leaves the origin.
 */

/** As in js/state/tasks.js: this page stands where no path to other files is sure. */
const TASK = /^(.*?\/)((?:cost|exit|outage|late|cooling-off|notice)(?:$|[/&?].*))/;
/** The first # of a path, also the full-width one of an input method. */
const CASE = /^([^#＃]*\/)[^#＃/]*[#＃](.+)/;
/** Punctuation of the sentence around a link, behind the folder or its index. */
const SENTENCE = /^(.*\/)(?:index\.html)?[\s)）」』】>"'。、．，,.;；!！]+$/u;

/**
 * @param {Pick<Location, "pathname" | "search" | "hash">} lost
 * @returns {string | undefined} an address on the same origin
 */
function mended({ pathname, search, hash }) {
  const path = decoded(pathname);
  const found = CASE.exec(path) ?? TASK.exec(path);
  if (found) {
    const [, folder = "", fragment = ""] = found;
    const { kept, facts } = parted(search);
    return address(folder, kept, `#${[fragment.replace(/\/$/, ""), ...facts].join("&")}${hash.replace("#", "&")}`);
  }
  const folder = SENTENCE.exec(path)?.[1] ?? (hash && above(path));
  return folder ? address(folder, search, hash) : undefined;
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The language belongs to the search of an address; all else that stands there is a fact that belongs behind the #.
 * @param {string} search
 */
function parted(search) {
  const pairs = search.slice(1).split("&").filter(Boolean);
  const kept = pairs.filter((pair) => pair.startsWith("lang="));
  return { kept: kept.length > 0 ? `?${kept.join("&")}` : "", facts: pairs.filter((pair) => !kept.includes(pair)) };
}

/** @param {string} path */
const above = (path) => /^(.*\/)[^/]+\/?$/.exec(path)?.[1];

/**
 * @param {string} folder
 * @param {string} search
 * @param {string} fragment
 */
const address = (folder, search, fragment) => location.origin + encodeURI(folder) + search + fragment;

const target = mended(location);
if (target) location.replace(target);
document.querySelector("a")?.setAttribute("href", location.pathname.endsWith("/") ? "../" : "./");
