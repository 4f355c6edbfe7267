using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Agendas;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;

namespace SystemicPlatform.Meetings.Tests.Domain.Agendas;

public sealed class AgendaTests
{
    private static readonly Guid[] Children = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    [Fact]
    [Trait("covers", "A0-21")]
    public void The_default_agenda_takes_each_child_through_the_whole_talk()
    {
        var agenda = Draw(MeetingStructure.Hypotheses);

        AgendaTopic[] talk = [AgendaTopic.GenogramAndQuestion, AgendaTopic.Interview, AgendaTopic.Hypotheses, AgendaTopic.WhatToTry, AgendaTopic.SmallSteps];
        Assert.Equal(
            [
                (AgendaTopic.CheckIn, null), (AgendaTopic.StepsFollowUp, null),
                .. talk.Select(topic => (topic, (Guid?)Children[0])), .. talk.Select(topic => (topic, (Guid?)Children[1])),
                (AgendaTopic.ClosingReflection, null),
            ],
            agenda.Items.OrderBy(item => item.Position).Select(item => (item.Topic, item.ChildId)));
        Assert.Equal(5 + 10 + (2 * 75) + 5, agenda.Items.Sum(item => item.Minutes));
    }

    [Fact]
    [Trait("covers", "A1-09")]
    public void The_helping_map_begins_with_what_life_is_hoped_to_be_like() => Assert.Equal(
        [AgendaTopic.Vision, AgendaTopic.Obstacles, AgendaTopic.Supports, AgendaTopic.Plan],
        DefaultAgenda.Of(MeetingKind.ClientTeam, MeetingStructure.HelpingMap).Select(item => item.Topic).Where(topic => topic is >= AgendaTopic.Vision and <= AgendaTopic.Plan));

    [Fact]
    [Trait("covers", "A1-08")]
    public void A_network_meeting_goes_from_the_core_issue_over_the_plan_to_the_evaluation()
    {
        var topics = DefaultAgenda.Of(MeetingKind.Network, MeetingStructure.Hypotheses).Select(item => item.Topic).ToList();
        int[] places = [topics.IndexOf(AgendaTopic.CoreIssue), topics.IndexOf(AgendaTopic.SharedPlan), topics.IndexOf(AgendaTopic.JointEvaluation)];
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }

    [Fact]
    public void Items_that_someone_does_not_see_keep_their_words_and_stay()
    {
        var agenda = Draw(MeetingStructure.Hypotheses);
        var hidden = agenda.Items.Where(item => item.ChildId == Children[1]).OrderBy(item => item.Position).ToArray();

        agenda.Replace(
            MeetingStructure.Hypotheses,
            [new AgendaEntry(AgendaTopic.Other, 7, hidden[1].Id, "Väärä"), new AgendaEntry(AgendaTopic.CheckIn, 3)],
            child => child == Children[1]);

        var items = agenda.Items.OrderBy(item => item.Position).ToArray();
        Assert.Equal((hidden[1].Id, 7, AgendaTopic.Interview, null), (items[0].Id, items[0].Minutes, items[0].Topic, items[0].Title));
        Assert.Equal((AgendaTopic.CheckIn, 3), (items[1].Topic, items[1].Minutes));
        Assert.Equal([hidden[0].Id, hidden[2].Id, hidden[3].Id, hidden[4].Id], items.Skip(2).Select(item => item.Id));
        Assert.Equal(Enumerable.Range(1, 6), items.Select(item => item.Position));
    }

    private static Agenda Draw(MeetingStructure structure)
    {
        var team = new KnownTeam(Guid.CreateVersion7(), TeamKind.Professional, ServiceLine.ChildProtection, null, null);
        var meeting = Meeting.Single(team, MeetingKind.ProfessionalTeam, new DateOnly(2026, 1, 13), new SeriesTime(new TimeOnly(9, 0), 120), "Kokous", null);
        return Agenda.Draw(meeting, structure, DefaultAgenda.Of(MeetingKind.ProfessionalTeam, structure), Children);
    }
}
