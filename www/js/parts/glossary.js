/** Words of the contract that people ask about. */
import { t } from "../words/words.js";
import { disclosure } from "./disclosure.js";
import { el } from "./dom.js";

const TERMS = ["acceptance", "awareness", "restoration", "firstDay", "acceleration"];

/** What they mean, unfolded. */
export const glossary = () =>
  disclosure(
    t("view.glossary"),
    () =>
      el(
        "dl",
        { class: "glossary" },
        TERMS.flatMap((term) => [el("dt", {}, t(`glossary.${term}`)), el("dd", {}, t(`glossary.${term}.text`))]),
      ),
    { name: "glossary-fold", tables: ["glossary"] },
  );
