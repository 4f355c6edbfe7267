using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.PlanNegotiations;
using SystemicPlatform.Meetings.Domain.Responsibility;
using SystemicPlatform.Meetings.Domain.Templates;

namespace SystemicPlatform.Meetings.Data;

/// <summary>The tables of a child's processes, and of what they build on.</summary>
internal static class ProcessMapping
{
    internal static ModelConfigurationBuilder Conventions(ModelConfigurationBuilder conventions)
    {
        NetworkMapping.Conventions(conventions);
        ExpertMapping.Conventions(conventions);
        ResponsibilityMapping.Conventions(conventions);
        CooperationMapping.Conventions(conventions);
        TemplateMapping.Conventions(conventions);
        NegotiationMapping.Conventions(conventions);
        return conventions;
    }

    internal static void Map(ModelBuilder model)
    {
        model.Entity<NetworkProcess>(NetworkMapping.Map);
        model.Entity<ExpertGroup>(ExpertMapping.Map);
        model.Entity<ExpertSeat>(ExpertMapping.Map);
        model.Entity<ExpertSlot>(ExpertMapping.Map);
        model.Entity<ExpertCase>(ExpertMapping.Map);
        model.Entity<ResponsibilityCycle>(ResponsibilityMapping.Map);
        model.Entity<ConsultationSlot>(ConsultationMapping.Map);
        model.Entity<ConsultationBooking>(ConsultationMapping.Map);
        model.Entity<ConsultationLogEntry>(ConsultationMapping.Map);
        model.Entity<CooperationRecord>(CooperationMapping.Map);
        model.Entity<CooperationSection>(CooperationMapping.Map);
        model.Entity<CooperationVersion>(CooperationMapping.Map);
        model.Entity<PlanNegotiation>(NegotiationMapping.Map);
        model.Entity<ProcessTemplate>(TemplateMapping.Map);
        model.Entity<CertifiedConvener>(TemplateMapping.Map);
        model.Entity<ChildProcess>(TemplateMapping.Map);
    }
}
