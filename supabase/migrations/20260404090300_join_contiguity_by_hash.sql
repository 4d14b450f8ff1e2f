-- Right after an import nothing is known of how many rows there are, and the planner would look through all areas for
-- each of 200,000 pairs.
alter function public.neighbourhood_contiguity (text) set enable_nestloop = off;
