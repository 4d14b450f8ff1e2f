import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { signInProblem } from "./sign-in-problem.ts";

export type SigningIn = {
  isWorking: boolean;
  problem: string | undefined;
  clear: () => void;
  /** Do one thing that may fail; true when it went well. */
  attempt: (act: () => Promise<void>) => Promise<boolean>;
  /** As `attempt`; then everything is asked anew as the person who signed in. */
  enter: (act: () => Promise<void>) => Promise<void>;
};

/** One attempt at a time, with what went wrong in words. */
export function useSignIn(onSignedIn: () => void): SigningIn {
  const queries = useQueryClient();
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string>();

  const attempt = async (act: () => Promise<void>) => {
    setWorking(true);
    setProblem(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      setProblem(signInProblem(error));
      return false;
    } finally {
      setWorking(false);
    }
  };
  const enter = async (act: () => Promise<void>) => {
    if (!(await attempt(act))) return;
    void queries.invalidateQueries();
    onSignedIn();
  };
  return { isWorking, problem, clear: () => setProblem(undefined), attempt, enter };
}
