-- Of a few hundred words the planner would sooner read all; the words like one are found by trigram and by letters.
alter function private.correct_words(text) set enable_seqscan = off;
