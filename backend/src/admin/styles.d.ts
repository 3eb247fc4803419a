/** A stylesheet that a screen imports; the Admin's bundler takes it. */
declare module "*.css";
