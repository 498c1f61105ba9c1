export * from "./hosting_contract.js";
export { default } from "./hosting_contract.js";
