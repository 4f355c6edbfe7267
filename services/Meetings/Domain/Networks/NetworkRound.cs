using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>
/// One time through the four steps, about one core issue (A1-14). A round never changes: each method gives the round as
/// it is afterwards, or refuses. Which step it is in follows from what was done, so that it cannot be wrong.
/// </summary>
internal sealed record NetworkRound(
    int Number,
    DateOnly StartedOn,
    Preparation Preparation,
    IReadOnlyList<Invitation> Invitations,
    IReadOnlyList<Orientation> Orientations,
    PlannedNetworkMeeting? NextMeeting,
    IReadOnlyList<HeldNetworkMeeting> Held,
    IReadOnlyList<SmallStep> Steps,
    DateOnly? CompletedOn,
    [property: Personal] string? Evaluation)
{
    /// <summary>Where the round stands.</summary>
    public NetworkStep Step => this switch
    {
        { CompletedOn: not null } => NetworkStep.Completed,
        { Held.Count: > 0 } => NetworkStep.Work,
        { Invitations.Count: 0 } => NetworkStep.Preparation,
        _ => NotOriented.Count > 0 ? NetworkStep.Orientation : NetworkStep.Meeting,
    };

    /// <summary>What the preparation still asks for.</summary>
    public IReadOnlyList<string> Outstanding => NetworkRules.Outstanding(Preparation);

    /// <summary>Invited, and not yet told of the way of working (A1-07).</summary>
    public IReadOnlyList<Guid> NotOriented =>
        [.. Invitations.Select(invitation => invitation.InviteeId).Except(Orientations.Select(orientation => orientation.InviteeId))];

    internal static NetworkRound Begin(int number, DateOnly on, string? coreIssue, string? coreIssueBy) =>
        new(number, on, Preparation.Empty with { CoreIssue = coreIssue, CoreIssueBy = coreIssueBy }, [], [], null, [], [], null, null);

    /// <summary>Writes the preparation, which stays open until the network has met.</summary>
    /// <exception cref="RuleViolation"><c>preparation_is_over</c>, <c>invitee_already_invited</c>, <c>preparation_not_whole</c>.</exception>
    internal NetworkRound Prepare(Preparation preparation)
    {
        if (Step is NetworkStep.Work or NetworkStep.Completed)
        {
            throw new RuleViolation("preparation_is_over", "The network has met; another core issue takes another round.");
        }

        if (Invitations.Count > 0)
        {
            NetworkRules.EnsureMayInvite(preparation);
        }

        var agreed = preparation.Invitees.Where(invitee => invitee.AgreedWithFamily).Select(invitee => invitee.Id).ToHashSet();
        return Invitations.All(invitation => agreed.Contains(invitation.InviteeId))
            ? this with { Preparation = preparation }
            : throw new RuleViolation("invitee_already_invited", "Someone who was invited stays on the list.");
    }

    /// <summary>Invites agreed invitees .</summary>
    /// <exception cref="RuleViolation">
    /// <c>preparation_not_whole</c>, <c>invitee_not_agreed</c>, <c>invitee_already_invited</c>.
    /// </exception>
    internal NetworkRound Invite(IReadOnlyList<Guid> invitees, DateTimeOffset now, string by)
    {
        NetworkRules.EnsureMayInvite(Preparation);
        foreach (var id in invitees)
        {
            if (!Preparation.Invitees.Any(invitee => invitee.Id == id && invitee.AgreedWithFamily))
            {
                throw new RuleViolation("invitee_not_agreed", "Only those are invited whom the family agreed to.");
            }

            if (Invitations.Any(invitation => invitation.InviteeId == id))
            {
                throw new RuleViolation("invitee_already_invited", "That invitee is invited already.");
            }
        }

        return this with { Invitations = [.. Invitations, .. invitees.Distinct().Select(id => new Invitation(id, now, by))] };
    }

    /// <summary>An invitee was told of the way of working (A1-07).</summary>
    /// <exception cref="RuleViolation"><c>invitee_not_invited</c>, <c>already_oriented</c>.</exception>
    internal NetworkRound Orient(Orientation orientation)
    {
        if (!Invitations.Any(invitation => invitation.InviteeId == orientation.InviteeId))
        {
            throw new RuleViolation("invitee_not_invited", "Whoever is oriented was invited first.");
        }

        return Orientations.Any(known => known.InviteeId == orientation.InviteeId)
            ? throw new RuleViolation("already_oriented", "The orientation of that invitee is on record.")
            : this with { Orientations = [.. Orientations, orientation] };
    }

    /// <summary>Says where the network meets next, and who leads and records.</summary>
    /// <exception cref="RuleViolation"><c>nobody_invited</c>, <c>chair_is_recorder</c>.</exception>
    internal NetworkRound Plan(PlannedNetworkMeeting meeting)
    {
        NetworkRules.EnsureTwoTasks(meeting);
        return Invitations.Count == 0
            ? throw new RuleViolation("nobody_invited", "A network meeting is planned with those who are invited.")
            : this with { NextMeeting = meeting };
    }

    /// <summary>The planned meeting was held; the work begins (step 4).</summary>
    /// <exception cref="RuleViolation">
    /// <c>meeting_not_planned</c>, <c>way_of_working_not_explained</c>, <c>orientation_missing</c>, <c>place_not_confirmed</c>.
    /// </exception>
    internal NetworkRound Hold(Func<PlannedNetworkMeeting, HeldNetworkMeeting> held)
    {
        var plan = NextMeeting ?? throw new RuleViolation("meeting_not_planned", "Place, chair and recorder come first.");
        if (Preparation.WayOfWorkingExplainedOn is null)
        {
            throw new RuleViolation("way_of_working_not_explained", "The way of working is gone through with the family first.");
        }

        if (NotOriented.Count > 0)
        {
            throw new RuleViolation("orientation_missing", "Everyone invited is told of the way of working first.");
        }

        return plan.PlaceConfirmation is null
            ? throw new RuleViolation("place_not_confirmed", "The family says first that the place suits them and is safe.")
            : this with { Held = [.. Held, held(plan)], NextMeeting = null };
    }

    /// <summary>A small step is agreed.</summary>
    /// <exception cref="RuleViolation"><c>not_at_work</c>.</exception>
    internal NetworkRound Agree(SmallStep step)
    {
        EnsureAtWork();
        return this with { Steps = [.. Steps, step] };
    }

    /// <summary>A small step is done.</summary>
    /// <exception cref="RuleViolation"><c>step_already_done</c>.</exception>
    internal NetworkRound Finish(SmallStep step, DateOnly on, string? outcome) => step.DoneOn is null
        ? this with { Steps = [.. Steps.Select(known => known == step ? step with { DoneOn = on, Outcome = outcome } : known)] }
        : throw new RuleViolation("step_already_done", "That step is done.");

    /// <summary>The round is over, and all judged together how it went.</summary>
    internal NetworkRound Complete(DateOnly on, string evaluation) =>
        this with { CompletedOn = on, Evaluation = evaluation, NextMeeting = null };

    /// <summary>The gate of step 4 and of the next round .</summary>
    /// <exception cref="RuleViolation"><c>not_at_work</c>.</exception>
    internal void EnsureAtWork()
    {
        if (Step != NetworkStep.Work)
        {
            throw new RuleViolation("not_at_work", "The steps come in their order: first the network meets.");
        }
    }
}

/// <summary>Someone was invited.</summary>
/// <param name="InviteeId">Who, in the preparation.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Token subject of who invited.</param>
internal sealed record Invitation(Guid InviteeId, DateTimeOffset At, string By);

/// <summary>Someone invited was told of the way of working (A1-07).</summary>
/// <param name="InviteeId">Who, in the preparation.</param>
/// <param name="On">When.</param>
/// <param name="By">Who told them.</param>
internal sealed record Orientation(Guid InviteeId, DateOnly On, [property: Personal] string By);
