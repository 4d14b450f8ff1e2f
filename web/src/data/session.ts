import type { Session } from "@supabase/supabase-js";
import { useEffect, useState } from "react";
import { signingClient, whenSigning } from "./client.ts";
import { mayHaveSession } from "./stored-session.ts";

/** Who is signed in, as far as the browser knows; the database decides what they may do. */
export type SignedIn = { id: string; email: string };

/** The signed-in person, null when nobody is, undefined while it is being found out. */
export function useSession(): SignedIn | null | undefined {
  const [session, setSession] = useState<SignedIn | null | undefined>(undefined);
  useEffect(() => {
    let isOver = false;
    let unsubscribe = () => {};
    const follow = () =>
      void signingClient()
        .then((supabase) => {
          if (isOver) return;
          const { data } = supabase.auth.onAuthStateChange((_event, next) => setSession(signedInOf(next)));
          unsubscribe = () => data.subscription.unsubscribe();
        })
        .catch(() => setSession(null));
    if (!mayHaveSession()) setSession(null);
    const stopWaiting = whenSigning(follow);
    return () => {
      isOver = true;
      stopWaiting();
      unsubscribe();
    };
  }, []);
  return session;
}

/** Sign in with a password. Throws with the server's reason. */
export async function signInWithPassword(email: string, password: string): Promise<void> {
  const supabase = await signingClient();
  const { error } = await supabase.auth.signInWithPassword({ email, password });
  if (error) throw error;
}

/** E-mail a six-digit code; an account is made on first use. Throws with the server's reason. */
export async function sendCode(email: string): Promise<void> {
  const supabase = await signingClient();
  const { error } = await supabase.auth.signInWithOtp({ email, options: { shouldCreateUser: true } });
  if (error) throw error;
}

/** Sign in with the code from the e-mail. Throws with the server's reason. */
export async function verifyCode(email: string, code: string): Promise<void> {
  const supabase = await signingClient();
  const { error } = await supabase.auth.verifyOtp({ email, token: code, type: "email" });
  if (error) throw error;
}

/** Sign out on this device. */
export async function signOut(): Promise<void> {
  const supabase = await signingClient();
  await supabase.auth.signOut({ scope: "local" });
}

function signedInOf(session: Session | null): SignedIn | null {
  return session ? { id: session.user.id, email: session.user.email ?? "" } : null;
}
