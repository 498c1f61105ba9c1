/** A style that comes with its script, as text: the build puts it there. */
declare module "*.css" {
  const css: string;
  export default css;
}
