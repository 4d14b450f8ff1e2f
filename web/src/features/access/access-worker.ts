import { type AccessTask, accessFound } from "./access-found.ts";

self.addEventListener("message", ({ data }: MessageEvent<AccessTask>) => {
  self.postMessage(accessFound(data));
});
