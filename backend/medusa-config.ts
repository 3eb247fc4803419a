import { defineConfig } from "@medusajs/framework/utils";
import { environment } from "./src/config/environment";
import { infrastructure } from "./src/config/infrastructure";

const { workerMode } = environment;

export default defineConfig({
  admin: { disable: environment.adminDisabled || workerMode === "worker", backendUrl: "/" },
  projectConfig: {
    databaseUrl: environment.databaseUrl,
    databaseDriverOptions: { connection: { ssl: environment.databaseTls } },
    redisUrl: environment.redisUrl,
    workerMode: workerMode === "server" || workerMode === "worker" ? workerMode : "shared",
    http: {
      storeCors: environment.storeCors,
      adminCors: environment.backendUrl,
      authCors: `${environment.storeCors},${environment.backendUrl}`,
      // Readers buy without an account: nobody can register or log in as a customer.
      authMethodsPerActor: { customer: [] },
      jwtSecret: environment.jwtSecret,
      cookieSecret: environment.cookieSecret,
    },
    // The Admin's session cookie must also travel over plain http on the owner's own machine.
    cookieOptions: environment.backendUrl.startsWith("https://") ? {} : { secure: false, sameSite: "lax" },
  },
  modules: [
    ...infrastructure,
    { resolve: "./src/modules/editorial" },
    { resolve: "./src/modules/shop-settings" },
    { resolve: "./src/modules/vat-rates" },
    { resolve: "./src/modules/search" },
    { resolve: "./src/modules/page-addresses" },
    { resolve: "./src/modules/page-counts" },
    { resolve: "./src/modules/change-outbox", options: environment.revalidation },
    { resolve: "./src/modules/uploads" },
    { resolve: "./src/modules/pictures" },
    { resolve: "./src/modules/mail", options: environment.mail },
    { resolve: "./src/modules/invoices" },
    { resolve: "./src/modules/withdrawals" },
    { resolve: "./src/modules/order-notes" },
    { resolve: "./src/modules/lots" },
    { resolve: "./src/modules/reader-letters" },
    { resolve: "./src/modules/mail-consents" },
    { resolve: "./src/modules/newsletters" },
    { resolve: "./src/modules/admin-log" },
    { resolve: "./src/modules/admin-access" },
    { resolve: "./src/modules/reviews" },
    { resolve: "./src/modules/food-information" },
    { resolve: "./src/modules/price-history" },
    {
      resolve: "./src/modules/locks",
      options: { databaseUrl: environment.databaseUrl, databaseTls: environment.databaseTls },
    },
    {
      resolve: "./src/modules/payment-inbox",
      options: { webhookSecret: environment.stripe.webhookSecret },
    },
    { resolve: "./src/modules/promotions" },
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "./src/modules/login", id: "emailpass" }],
        mfa: {
          encryption_key: environment.mfaKey,
          disable_policy: "challenge",
          providers: [{ id: "totp", options: { issuer: "Volle Kom" } }],
        },
      },
    },
    { resolve: "@medusajs/medusa/tax", options: { providers: [{ resolve: "./src/modules/vat" }] } },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: "./src/modules/stripe-checkout",
            options: { ...environment.stripe, storefrontUrl: environment.storefrontUrl },
          },
        ],
      },
    },
  ],
});
