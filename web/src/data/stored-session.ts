/** Where the browser keeps who is signed in. */
export const sessionStorageKey = "patchwork-session";

/** Whether somebody may be signed in here: a session is kept, or a link from an e-mail brings one. */
export function mayHaveSession(): boolean {
  if (/[#&](access_token|error_code)=/.test(window.location.hash)) return true;
  try {
    return localStorage.getItem(sessionStorageKey) !== null;
  } catch {
    return false; // storage may be forbidden; then nothing is kept either
  }
}
