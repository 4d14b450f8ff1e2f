import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Where the development server finds the API: a Patchwork server started apart. */
const api = process.env.PATCHWORK_API ?? "http://localhost:8000";

const leftOut = fileURLToPath(new URL("web/src/data/left-out-of-supabase.ts", import.meta.url));

/**
 * react-maplibre would fetch the whole of MapLibre by itself when it is given none. It always is, and the unused
 * import keeps every part of MapLibre in the build.
 */
const withoutSecondMapLibre: Plugin = {
  name: "without-second-maplibre",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes("@vis.gl/react-maplibre") || !code.includes("import('maplibre-gl')")) return null;
    return { code: code.replace("import('maplibre-gl')", "undefined"), map: null };
  },
};

/**
 * The first view in four files, each asked for as soon as it can be: first requests, the app, the screen of the map,
 * the map. Left to itself the build makes seventy, and a browser fetches six at a time. `$initial` is what the page
 * itself names; the other groups take a module with all that it imports.
 */
const groups = [
  { name: "first", tags: ["$initial" as const], priority: 4 },
  { name: "app", test: /app[\\/]start\.tsx$/, priority: 3 },
  { name: "explore", test: /routes[\\/]explore\.tsx$/, priority: 2 },
  { name: "map", test: /map[\\/]map-view\.tsx$/, priority: 1 },
];

export default defineConfig({
  root: "web",
  plugins: [withoutSecondMapLibre, react()],
  resolve: { alias: { "@supabase/realtime-js": leftOut, "@supabase/storage-js": leftOut } },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    sourcemap: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: { proxy: { "/rest": api, "/auth": api, "/functions": api, "/storage": api, "/config.json": api } },
});
