using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Agendas;
using SystemicPlatform.Meetings.Features.Calendars;
using SystemicPlatform.Meetings.Features.Changes;
using SystemicPlatform.Meetings.Features.Consultations;
using SystemicPlatform.Meetings.Features.Contacts;
using SystemicPlatform.Meetings.Features.CooperationRecords;
using SystemicPlatform.Meetings.Features.Experts;
using SystemicPlatform.Meetings.Features.Feedback;
using SystemicPlatform.Meetings.Features.Maps;
using SystemicPlatform.Meetings.Features.Meetings;
using SystemicPlatform.Meetings.Features.Networks;
using SystemicPlatform.Meetings.Features.Partners;
using SystemicPlatform.Meetings.Features.PlanNegotiations;
using SystemicPlatform.Meetings.Features.Polls;
using SystemicPlatform.Meetings.Features.Preparing;
using SystemicPlatform.Meetings.Features.Principles;
using SystemicPlatform.Meetings.Features.Records;
using SystemicPlatform.Meetings.Features.Reports;
using SystemicPlatform.Meetings.Features.Responsibility;
using SystemicPlatform.Meetings.Features.Series;
using SystemicPlatform.Meetings.Features.Slots;
using SystemicPlatform.Meetings.Features.Steps;
using SystemicPlatform.Meetings.Features.Systemic;
using SystemicPlatform.Meetings.Features.Templates;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.Meetings;

/// <summary>What Meetings adds to the service defaults, and its use cases.</summary>
internal static class MeetingsService
{
    internal static void Add(WebApplicationBuilder builder)
    {
        builder.ConsumeGrants();
        builder.ConsumePartners();
        builder.EraseChildren();
        builder.Consume<TeamFormed, WhenTeamFormed>();
        builder.Consume<TeamMemberJoined, WhenTeamMemberJoined>();
        builder.Consume<TeamMemberLeft, WhenTeamMemberLeft>();
        builder.Consume<TeamChanged, WhenTeamChanged>();
        builder.Consume<TeamDissolved, WhenTeamDissolved>();
        builder.Consume<PersonRegistered, WhenPersonRegistered>();
        builder.Consume<PersonErased, WhenPersonErased>();
        builder.Consume<NetworkChanged, WhenNetworkChanged>();
        builder.Consume<ChildReferred, WhenChildReferred>();
        builder.Consume<ReferralEnded, WhenReferralEnded>();
        builder.Consume<ProfessionalLeft, WhenProfessionalLeft>();
        builder.Consume<ProfessionalRegistered, WhenProfessionalRegistered>();
        builder.Consume<ProfessionalChanged, WhenProfessionalChanged>();
        builder.Services.AddChildExport<MeetingsDb>("series", ExportSeries.ReadAsync);
        builder.Services.AddNetworks();
        builder.Services.AddMeetings();
        builder.Services.AddAgendas();
        builder.Services.AddRecords();
        builder.Services.AddChanges();
        builder.Services.AddContacts();
        builder.Services.AddSteps();
        builder.Services.AddSystemic();
        builder.AddCalendars();
        builder.Services.AddExperts();
        builder.Services.AddResponsibility();
        builder.Services.AddConsultations();
        builder.Services.AddPartners();
        builder.Services.AddCooperation();
        builder.Services.AddPlanNegotiations();
        builder.Services.AddTemplates();
        builder.Services.AddPreparation();
        builder.Services.AddMaps();
        builder.Services.AddFeedback();
        builder.Services.AddPrinciples();
        builder.Services.AddPolls();
        builder.Schedule<ExtendHorizon>("extend-horizon", "0 15 2 * * ?");
    }

    internal static void Map(RouteGroupBuilder meetings)
    {
        ScheduleSeries.Map(meetings);
        GetSeries.Map(meetings);
        ListSeries.Map(meetings);
        ListOccurrences.Map(meetings);
        meetings.MapNetworks();
        meetings.MapMeetings();
        meetings.MapAgendas();
        meetings.MapRecords();
        meetings.MapChanges();
        meetings.MapContacts();
        meetings.MapSteps();
        meetings.MapSystemic();
        meetings.MapReports();
        meetings.MapCalendars();
        meetings.MapExperts();
        meetings.MapResponsibility();
        meetings.MapConsultations();
        meetings.MapPartners();
        meetings.MapCooperation();
        meetings.MapPlanNegotiations();
        meetings.MapTemplates();
        meetings.MapPreparation();
        meetings.MapSlots();
        meetings.MapMaps();
        meetings.MapFeedback();
        meetings.MapPrinciples();
        meetings.MapPolls();
    }
}
