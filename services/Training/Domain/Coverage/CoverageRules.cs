namespace SystemicPlatform.Training.Domain.Coverage;

/// <summary>How many of some people are trained on a day (A2-25). Each person counts once under each key.</summary>
internal static class CoverageRules
{
    /// <summary>Counts people by key.</summary>
    /// <param name="people">Who belongs under which key on that day.</param>
    /// <param name="periods">Periods of certificates by person.</param>
    /// <param name="on">The day.</param>
    /// <param name="soonDays">A period that ends within so many days ends soon.</param>
    internal static IReadOnlyList<CoverageRow> Count(
        IEnumerable<(string Key, Guid Person)> people, ILookup<Guid, CertifiedPeriod> periods, DateOnly on, int soonDays) =>
    [
        .. people.GroupBy(pair => pair.Key, pair => pair.Person, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, [.. group.Distinct().Select(person => Stand(periods[person], on, soonDays))])),
    ];

    /// <summary>How one person stands on a day.</summary>
    internal static TrainedState Stand(IEnumerable<CertifiedPeriod> periods, DateOnly on, int soonDays)
    {
        var begun = periods.Where(period => period.From <= on).ToList();
        var valid = begun.Where(period => period.HoldsOn(on)).ToList();
        if (valid.Count == 0)
        {
            return begun.Count == 0 ? TrainedState.Never : TrainedState.Lapsed;
        }

        return valid.TrueForAll(period => period.To <= on.AddDays(soonDays)) ? TrainedState.EndsSoon : TrainedState.Trained;
    }

    private static CoverageRow Row(string key, IReadOnlyList<TrainedState> states)
    {
        var (endsSoon, lapsed) = (states.Count(state => state is TrainedState.EndsSoon), states.Count(state => state is TrainedState.Lapsed));
        var trained = endsSoon + states.Count(state => state is TrainedState.Trained);
        return new CoverageRow(key, states.Count, trained, endsSoon, lapsed, Math.Round((decimal)trained / states.Count, 4));
    }
}

/// <summary>The days on which a certificate holds.</summary>
internal sealed record CertifiedPeriod(DateOnly From, DateOnly? To, DateOnly? RevokedOn)
{
    internal bool HoldsOn(DateOnly day) => From <= day && !(To < day) && !(RevokedOn <= day);
}

/// <summary>How someone stands.</summary>
internal enum TrainedState
{
    Never,
    Trained,
    EndsSoon,

    /// <summary>Was trained; the period has ended or was revoked.</summary>
    Lapsed,
}

/// <summary>One row of coverage.</summary>
/// <param name="Key">Team, role, municipality or sector.</param>
/// <param name="People">Who belongs there on that day.</param>
/// <param name="Trained">Those of them with a valid certificate, soon ending ones among them.</param>
/// <param name="EndsSoon">Those whose last certificate ends within sixty days.</param>
/// <param name="Lapsed">Those who were trained once.</param>
/// <param name="Share">Trained of people, 0–1.</param>
internal sealed record CoverageRow(string Key, int People, int Trained, int EndsSoon, int Lapsed, decimal Share);
