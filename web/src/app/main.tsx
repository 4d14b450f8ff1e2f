import "#ui/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { applyTheme } from "#ui/use-theme.ts";
import { queryClient } from "./query-client.ts";
import { router } from "./router.tsx";

const container = document.getElementById("root");
if (!container) throw new Error("The page has no element with the id root.");

applyTheme();
createRoot(container).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
