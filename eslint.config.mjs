import tseslint from "typescript-eslint";

const ignores = [
  "**/node_modules/**",
  "**/.medusa/**",
  "**/.next/**",
  "**/.next-test/**",
  "**/dist/**",
  ".local/**",
  "**/migrations/**",
];

export default tseslint.config(
  { ignores },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-console": "off",
      eqeqeq: ["error", "smart"],
      "prefer-const": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A drawing is a list of shapes: cutting it in two makes neither half easier to read.
    files: ["drawings/**"],
    rules: { "max-lines": "off" },
  },
  {
    // The storefront says nothing in its own code: sentences live in messages/nl.json, logs in server.ts.
    files: ["storefront/**/*.{ts,tsx}"],
    rules: { "no-console": ["error", { allow: ["error", "warn"] }] },
  },
);
