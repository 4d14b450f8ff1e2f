import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where the development server finds the API: a Patchwork server started apart. */
const api = process.env.PATCHWORK_API ?? "http://localhost:8000";

export default defineConfig({
  root: "web",
  plugins: [react()],
  build: { outDir: "../dist", emptyOutDir: true, target: "es2023", sourcemap: false },
  server: { proxy: { "/rest": api, "/auth": api, "/config.json": api } },
});
