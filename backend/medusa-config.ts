import { defineConfig } from "@medusajs/framework/utils";

export default defineConfig({
  modules: [{ resolve: "./src/modules/mail", options: { from: process.env.MAIL_FROM ?? "Volle Kom <dag@vollekom.test>", smtpUrl: process.env.SMTP_URL || undefined, outbox: process.env.MAIL_OUTBOX ?? ".local/outbox" } }],
  admin: { disable: process.env.ADMIN_DISABLED === "1" },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: {
      storeCors: process.env.STOREFRONT_URL ?? "http://localhost:8000",
      adminCors: process.env.BACKEND_URL ?? "http://localhost:9000",
      authCors: process.env.BACKEND_URL ?? "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET ?? "x",
      cookieSecret: process.env.COOKIE_SECRET ?? "x",
    },
  },
});
