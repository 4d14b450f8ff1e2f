# Writes wakefield-imd-2025.json, the figures that the golden tests hold ours against, worked out by R alone.
# By hand, where the real files are:
#   apt-get install --no-install-recommends r-cran-spdep r-cran-classint r-cran-sf r-cran-jsonlite
#   Rscript tests/golden/make-golden.R ../shared/data tests/golden/wakefield-imd-2025.json
# The answer holds statistics only, never the boundaries or the scores.

suppressMessages({
  library(sf)
  library(spdep)
  library(classInt)
  library(jsonlite)
})

arguments <- commandArgs(trailingOnly = TRUE)
stopifnot(length(arguments) == 2)
shared <- arguments[1]

areas <- st_read(file.path(shared, "boundaries/geo-lookups/lsoa/E08000036.geojson"), quiet = TRUE)
imd <- read.csv(file.path(shared, "imd/imd2025_england_lsoa21.csv"), check.names = FALSE)
score <- imd$IMD_score[match(areas$LSOA21CD, imd$lsoa21_code)]
stopifnot(nrow(areas) == 215, !anyNA(score))

# The same neighbours whatever the snap: the old default of spdep and the new one for degrees.
queen <- poly2nb(areas, queen = TRUE)
stopifnot(identical(lapply(queen, c), lapply(poly2nb(areas, queen = TRUE, snap = 1e-7), c)))
weights <- nb2listw(queen, style = "W", zero.policy = TRUE)

moran <- moran.test(score, weights, zero.policy = TRUE, alternative = "two.sided")
local <- localmoran(score, weights, zero.policy = TRUE)
quadrant <- attr(local, "quadr")
star <- localG(score, nb2listw(include.self(queen), style = "W"))

# Folded pseudo p as spdep gives it, which draws with repeats, and without repeats, written out.
set.seed(20260101)
permuted <- localmoran_perm(score, weights, nsim = 9999, iseed = 20260101)
deviation <- score - mean(score)
draws <- 19999
without_repeats <- sapply(seq_along(score), function(i) {
  own <- queen[[i]]
  sums <- replicate(draws, sum(sample(deviation[-i], length(own))))
  high <- sum(sums >= sum(deviation[own]))
  (min(high, draws - high) + 1) / (draws + 1)
})

# Natural breaks: the least score of each class but the first, by Fisher's exact method.
least_of_classes <- function(k) {
  found <- classIntervals(score, k, style = "fisher")
  class <- findCols(found)
  unname(tapply(score, class, min))[-1]
}

# Wilson's limits by prop.test without continuity correction; Byar's by hand, with R's own quantile.
proportions <- data.frame(numerator = c(0, 1, 7, 50, 123, 99, 100, 4321), denominator = c(25, 30, 40, 100, 4567, 100, 100, 98765))
wilson <- t(mapply(function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int, proportions$numerator, proportions$denominator))
counts <- c(0, 1, 5, 12, 50, 389, 10000)
z <- qnorm(0.975)
byar <- data.frame(
  count = counts,
  lower = ifelse(counts == 0, 0, counts * (1 - 1 / (9 * counts) - z / (3 * sqrt(counts)))^3),
  upper = (counts + 1) * (1 - 1 / (9 * (counts + 1)) + z / (3 * sqrt(counts + 1)))^3
)

answer <- list(
  madeWith = list(R = R.version$version.string, spdep = as.character(packageVersion("spdep")), classInt = as.character(packageVersion("classInt"))),
  global = list(statistic = moran$estimate[[1]], expected = moran$estimate[[2]], variance = moran$estimate[[3]], z = moran$statistic[[1]], p = moran$p.value),
  areas = data.frame(
    code = areas$LSOA21CD,
    neighbours = card(queen),
    statistic = unname(local[, "Ii"]), expected = unname(local[, "E.Ii"]), variance = unname(local[, "Var.Ii"]), z = unname(local[, "Z.Ii"]),
    p = unname(local[, 5]), q = p.adjust(local[, 5], "BH"),
    quadrant = tolower(as.character(quadrant$pysal)), quadrantOfLags = tolower(as.character(quadrant$mean)),
    foldedWithRepeats = unname(permuted[, "Pr(folded) Sim"]), folded = without_repeats,
    star = as.numeric(star)
  ),
  naturalBreaks = setNames(lapply(3:9, least_of_classes), 3:9),
  wilson = data.frame(proportions, lower = wilson[, 1], upper = wilson[, 2]),
  byar = byar
)
write_json(answer, arguments[2], digits = 12, auto_unbox = TRUE, dataframe = "columns", pretty = FALSE)
