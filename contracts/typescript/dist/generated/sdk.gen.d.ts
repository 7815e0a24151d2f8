import { type Client, type Options as Options2, type TDataShape } from './client/index.js';
import type { ActivateProductData, ActivateProductErrors, ActivateProductResponses, AdvanceCandidateData, AdvanceCandidateErrors, AdvanceCandidateResponses, ApproveContentData, ApproveContentErrors, ApproveContentResponses, ApproveReturnData, ApproveReturnErrors, ApproveReturnResponses, AskForSuggestionData, AskForSuggestionErrors, AskForSuggestionResponses, BookBadDebtData, BookBadDebtErrors, BookBadDebtResponses, BookShipmentLabelData, BookShipmentLabelErrors, BookShipmentLabelResponses, CancelOperationData, CancelOperationErrors, CancelOperationResponses, CancelOrderByIdData, CancelOrderByIdErrors, CancelOrderByIdResponses, CancelReturnData, CancelReturnErrors, CancelReturnResponses, ChangeCandidateData, ChangeCandidateErrors, ChangeCandidateResponses, ChangeContentData, ChangeContentErrors, ChangeContentResponses, ChangeManyContentsData, ChangeManyContentsErrors, ChangeManyContentsResponses, ChangeManyValuesData, ChangeManyValuesErrors, ChangeManyValuesResponses, ChangeProductData, ChangeProductErrors, ChangeProductResponses, ChangeProductValuesData, ChangeProductValuesErrors, ChangeProductValuesResponses, ChangeTicketData, ChangeTicketErrors, ChangeTicketResponses, ChangeWarehouseData, ChangeWarehouseErrors, ChangeWarehouseResponses, ChangeWebhookData, ChangeWebhookErrors, ChangeWebhookResponses, CloseOrderByIdData, CloseOrderByIdErrors, CloseOrderByIdResponses, CloseReturnData, CloseReturnErrors, CloseReturnResponses, CloseTicketData, CloseTicketErrors, CloseTicketResponses, CreateApiKeyData, CreateApiKeyErrors, CreateApiKeyResponses, CreateProductData, CreateProductErrors, CreateProductResponses, CreateWarehouseData, CreateWarehouseErrors, CreateWarehouseResponses, CreateWebhookData, CreateWebhookErrors, CreateWebhookResponses, CreateWebhookSecretData, CreateWebhookSecretErrors, CreateWebhookSecretResponses, DecideOnSuggestionData, DecideOnSuggestionErrors, DecideOnSuggestionResponses, DeleteAttributeData, DeleteAttributeErrors, DeleteAttributeResponses, DeleteChannelProfileData, DeleteChannelProfileErrors, DeleteChannelProfileResponses, DeleteFamilyData, DeleteFamilyErrors, DeleteFamilyResponses, DeleteGlossaryTermData, DeleteGlossaryTermErrors, DeleteGlossaryTermResponses, DeleteLocaleData, DeleteLocaleErrors, DeleteLocaleResponses, DeleteRateCardData, DeleteRateCardErrors, DeleteRateCardResponses, DeleteShippingZoneData, DeleteShippingZoneErrors, DeleteShippingZoneResponses, DeleteTranslationMemoryData, DeleteTranslationMemoryErrors, DeleteTranslationMemoryResponses, DeleteWebhookData, DeleteWebhookErrors, DeleteWebhookResponses, DeleteWebhookSecretData, DeleteWebhookSecretErrors, DeleteWebhookSecretResponses, DescribeCostImportData, DescribeCostImportErrors, DescribeCostImportResponses, DescribeGlossaryImportData, DescribeGlossaryImportErrors, DescribeGlossaryImportResponses, DescribeOrderImportData, DescribeOrderImportErrors, DescribeOrderImportResponses, DescribePriceImportData, DescribePriceImportErrors, DescribePriceImportResponses, DescribeProductImportData, DescribeProductImportErrors, DescribeProductImportResponses, DescribeStockImportData, DescribeStockImportErrors, DescribeStockImportResponses, DescribeTariffImportData, DescribeTariffImportErrors, DescribeTariffImportResponses, DescribeTranslationMemoryImportData, DescribeTranslationMemoryImportErrors, DescribeTranslationMemoryImportResponses, DiffContentVersionsData, DiffContentVersionsErrors, DiffContentVersionsResponses, DisableWebhookData, DisableWebhookErrors, DisableWebhookResponses, DiscardParkedCatalogData, DiscardParkedCatalogErrors, DiscardParkedCatalogResponses, DiscardParkedIntegrationData, DiscardParkedIntegrationErrors, DiscardParkedIntegrationResponses, DiscardParkedInventoryData, DiscardParkedInventoryErrors, DiscardParkedInventoryResponses, DiscardParkedLogisticsData, DiscardParkedLogisticsErrors, DiscardParkedLogisticsResponses, DiscardParkedOrderData, DiscardParkedOrderErrors, DiscardParkedOrderResponses, DiscardParkedPricingData, DiscardParkedPricingErrors, DiscardParkedPricingResponses, DiscardParkedSupportData, DiscardParkedSupportErrors, DiscardParkedSupportResponses, DiscardTaskCatalogData, DiscardTaskCatalogErrors, DiscardTaskCatalogResponses, DiscardTaskIntegrationData, DiscardTaskIntegrationErrors, DiscardTaskIntegrationResponses, DiscardTaskLogisticsData, DiscardTaskLogisticsErrors, DiscardTaskLogisticsResponses, DispatchShipmentData, DispatchShipmentErrors, DispatchShipmentResponses, DispatchShipmentsData, DispatchShipmentsErrors, DispatchShipmentsResponses, DownloadAddressAccessesExportData, DownloadAddressAccessesExportErrors, DownloadAddressAccessesExportResponses, DownloadCandidatesExportData, DownloadCandidatesExportErrors, DownloadCandidatesExportResponses, DownloadCostsExportData, DownloadCostsExportErrors, DownloadCostsExportResponses, DownloadEventsExportData, DownloadEventsExportErrors, DownloadEventsExportResponses, DownloadFeesExportData, DownloadFeesExportErrors, DownloadFeesExportResponses, DownloadGlossaryTermsExportData, DownloadGlossaryTermsExportErrors, DownloadGlossaryTermsExportResponses, DownloadLeftVoidedExportData, DownloadLeftVoidedExportErrors, DownloadLeftVoidedExportResponses, DownloadMarketProductsExportData, DownloadMarketProductsExportErrors, DownloadMarketProductsExportResponses, DownloadMovementsExportData, DownloadMovementsExportErrors, DownloadMovementsExportResponses, DownloadOrderLinesExportData, DownloadOrderLinesExportErrors, DownloadOrderLinesExportResponses, DownloadOrdersExportData, DownloadOrdersExportErrors, DownloadOrdersExportResponses, DownloadPricesExportData, DownloadPricesExportErrors, DownloadPricesExportResponses, DownloadProductsExportData, DownloadProductsExportErrors, DownloadProductsExportResponses, DownloadRateCardsExportData, DownloadRateCardsExportErrors, DownloadRateCardsExportResponses, DownloadReturnLinesExportData, DownloadReturnLinesExportErrors, DownloadReturnLinesExportResponses, DownloadReturnsExportData, DownloadReturnsExportErrors, DownloadReturnsExportResponses, DownloadShipmentLinesExportData, DownloadShipmentLinesExportErrors, DownloadShipmentLinesExportResponses, DownloadShipmentsExportData, DownloadShipmentsExportErrors, DownloadShipmentsExportResponses, DownloadShippingZonesExportData, DownloadShippingZonesExportErrors, DownloadShippingZonesExportResponses, DownloadSkuMappingsExportData, DownloadSkuMappingsExportErrors, DownloadSkuMappingsExportResponses, DownloadStockExportData, DownloadStockExportErrors, DownloadStockExportResponses, DownloadSuggestionsExportData, DownloadSuggestionsExportErrors, DownloadSuggestionsExportResponses, DownloadTicketsExportData, DownloadTicketsExportErrors, DownloadTicketsExportResponses, DownloadTranslationMemoryExportData, DownloadTranslationMemoryExportErrors, DownloadTranslationMemoryExportResponses, DownloadVatRatesExportData, DownloadVatRatesExportErrors, DownloadVatRatesExportResponses, DownloadWarehousesExportData, DownloadWarehousesExportErrors, DownloadWarehousesExportResponses, DownloadWebhookDeliveriesExportData, DownloadWebhookDeliveriesExportErrors, DownloadWebhookDeliveriesExportResponses, EnableWebhookData, EnableWebhookErrors, EnableWebhookResponses, EraseOrderAddressData, EraseOrderAddressErrors, EraseOrderAddressResponses, ExplainStockData, ExplainStockErrors, ExplainStockResponses, ExportAddressAccessesData, ExportAddressAccessesErrors, ExportAddressAccessesResponses, ExportCandidatesData, ExportCandidatesErrors, ExportCandidatesResponses, ExportCostsData, ExportCostsErrors, ExportCostsResponses, ExportEventsData, ExportEventsErrors, ExportEventsResponses, ExportFeesData, ExportFeesErrors, ExportFeesResponses, ExportGlossaryTermsData, ExportGlossaryTermsErrors, ExportGlossaryTermsResponses, ExportLeftVoidedData, ExportLeftVoidedErrors, ExportLeftVoidedResponses, ExportMarketProductsData, ExportMarketProductsErrors, ExportMarketProductsResponses, ExportMovementsData, ExportMovementsErrors, ExportMovementsResponses, ExportOrderLinesData, ExportOrderLinesErrors, ExportOrderLinesResponses, ExportOrdersData, ExportOrdersErrors, ExportOrdersResponses, ExportPricesData, ExportPricesErrors, ExportPricesResponses, ExportProductsData, ExportProductsErrors, ExportProductsResponses, ExportRateCardsData, ExportRateCardsErrors, ExportRateCardsResponses, ExportReturnLinesData, ExportReturnLinesErrors, ExportReturnLinesResponses, ExportReturnsData, ExportReturnsErrors, ExportReturnsResponses, ExportShipmentLinesData, ExportShipmentLinesErrors, ExportShipmentLinesResponses, ExportShipmentsData, ExportShipmentsErrors, ExportShipmentsResponses, ExportShippingZonesData, ExportShippingZonesErrors, ExportShippingZonesResponses, ExportSkuMappingsData, ExportSkuMappingsErrors, ExportSkuMappingsResponses, ExportStockData, ExportStockErrors, ExportStockResponses, ExportSuggestionsData, ExportSuggestionsErrors, ExportSuggestionsResponses, ExportTicketsData, ExportTicketsErrors, ExportTicketsResponses, ExportTranslationMemoryData, ExportTranslationMemoryErrors, ExportTranslationMemoryResponses, ExportVatRatesData, ExportVatRatesErrors, ExportVatRatesResponses, ExportWarehousesData, ExportWarehousesErrors, ExportWarehousesResponses, ExportWebhookDeliveriesData, ExportWebhookDeliveriesErrors, ExportWebhookDeliveriesResponses, FindTranslationMatchesData, FindTranslationMatchesErrors, FindTranslationMatchesResponses, GetApiKeyData, GetApiKeyErrors, GetApiKeyResponses, GetAttributeData, GetAttributeErrors, GetAttributeResponses, GetAuthConfigData, GetAuthConfigErrors, GetAuthConfigResponses, GetCandidateCountsData, GetCandidateCountsErrors, GetCandidateCountsResponses, GetCandidateData, GetCandidateErrors, GetCandidateOutcomeData, GetCandidateOutcomeErrors, GetCandidateOutcomeResponses, GetCandidateResponses, GetCandidateScoreData, GetCandidateScoreErrors, GetCandidateScoreResponses, GetChannelProfileData, GetChannelProfileErrors, GetChannelProfileResponses, GetContentData, GetContentErrors, GetContentResponses, GetCostsData, GetCostsErrors, GetCostsResponses, GetDeliveryData, GetDeliveryErrors, GetDeliveryResponses, GetEventTypeData, GetEventTypeErrors, GetEventTypeResponses, GetFamilyData, GetFamilyErrors, GetFamilyResponses, GetFxRateData, GetFxRateErrors, GetFxRateResponses, GetGatesData, GetGatesErrors, GetGatesResponses, GetLocaleData, GetLocaleErrors, GetLocaleResponses, GetMeData, GetMeErrors, GetMeResponses, GetModelSpendingData, GetModelSpendingErrors, GetModelSpendingResponses, GetMovementTotalsData, GetMovementTotalsErrors, GetMovementTotalsResponses, GetOperationData, GetOperationErrors, GetOperationErrorsData, GetOperationErrorsErrors, GetOperationErrorsResponses, GetOperationResponses, GetOrderAddressData, GetOrderAddressErrors, GetOrderAddressResponses, GetOrderCountsData, GetOrderCountsErrors, GetOrderCountsResponses, GetOrderData, GetOrderErrors, GetOrderLedgerData, GetOrderLedgerErrors, GetOrderLedgerResponses, GetOrderOverviewData, GetOrderOverviewErrors, GetOrderOverviewResponses, GetOrderResponses, GetOrderTimelineData, GetOrderTimelineErrors, GetOrderTimelineResponses, GetOrderTotalsData, GetOrderTotalsErrors, GetOrderTotalsResponses, GetPriceFloorData, GetPriceFloorErrors, GetPriceFloorResponses, GetProductBySkuData, GetProductBySkuErrors, GetProductBySkuResponses, GetProductData, GetProductErrors, GetProductOverviewData, GetProductOverviewErrors, GetProductOverviewResponses, GetProductResponses, GetProductValuesData, GetProductValuesErrors, GetProductValuesResponses, GetRateCardData, GetRateCardErrors, GetRateCardResponses, GetRedeliveryData, GetRedeliveryErrors, GetRedeliveryResponses, GetReferenceData, GetReferenceErrors, GetReferenceResponses, GetReorderPointData, GetReorderPointErrors, GetReorderPointResponses, GetRequirementsData, GetRequirementsErrors, GetRequirementsResponses, GetRequirementVersionData, GetRequirementVersionErrors, GetRequirementVersionResponses, GetReservationData, GetReservationErrors, GetReservationResponses, GetReservationTotalsData, GetReservationTotalsErrors, GetReservationTotalsResponses, GetReturnData, GetReturnErrors, GetReturnResponses, GetReturnTotalsData, GetReturnTotalsErrors, GetReturnTotalsResponses, GetShipmentCountsData, GetShipmentCountsErrors, GetShipmentCountsResponses, GetShipmentData, GetShipmentErrors, GetShipmentLabelData, GetShipmentLabelErrors, GetShipmentLabelResponses, GetShipmentResponses, GetShippingZoneData, GetShippingZoneErrors, GetShippingZoneResponses, GetSizeChartData, GetSizeChartErrors, GetSizeChartResponses, GetStockData, GetStockErrors, GetStockResponses, GetSuggestionData, GetSuggestionErrors, GetSuggestionResponses, GetSummaryData, GetSummaryErrors, GetSummaryResponses, GetTicketCountsData, GetTicketCountsErrors, GetTicketCountsResponses, GetTicketData, GetTicketErrors, GetTicketMessageData, GetTicketMessageErrors, GetTicketMessageResponses, GetTicketResponses, GetTrackRecordData, GetTrackRecordErrors, GetTrackRecordResponses, GetWarehouseData, GetWarehouseErrors, GetWarehouseResponses, GetWebhookData, GetWebhookErrors, GetWebhookResponses, GetWebhookSecretData, GetWebhookSecretErrors, GetWebhookSecretResponses, GetWeightsData, GetWeightsErrors, GetWeightsResponses, HoldOrderData, HoldOrderErrors, HoldOrderResponses, ImportCostsData, ImportCostsErrors, ImportCostsResponses, ImportGlossarysData, ImportGlossarysErrors, ImportGlossarysResponses, ImportOrdersData, ImportOrdersErrors, ImportOrdersResponses, ImportPricesData, ImportPricesErrors, ImportPricesResponses, ImportProductsData, ImportProductsErrors, ImportProductsResponses, ImportRateCardsData, ImportRateCardsErrors, ImportRateCardsResponses, ImportRequirementsData, ImportRequirementsErrors, ImportRequirementsResponses, ImportReturnsData, ImportReturnsErrors, ImportReturnsResponses, ImportStocksData, ImportStocksErrors, ImportStocksResponses, ImportTariffsData, ImportTariffsErrors, ImportTariffsResponses, ImportTranslationMemorysData, ImportTranslationMemorysErrors, ImportTranslationMemorysResponses, IssueDevelopmentTokenData, IssueDevelopmentTokenErrors, IssueDevelopmentTokenResponses, ListAddressAccessesData, ListAddressAccessesErrors, ListAddressAccessesResponses, ListApiKeysData, ListApiKeysErrors, ListApiKeysResponses, ListAttributesData, ListAttributesErrors, ListAttributesResponses, ListAuditEntriesData, ListAuditEntriesErrors, ListAuditEntriesResponses, ListCandidatesData, ListCandidatesErrors, ListCandidatesResponses, ListCarriersData, ListCarriersErrors, ListCarriersResponses, ListChannelProfilesData, ListChannelProfilesErrors, ListChannelProfilesResponses, ListChannelsData, ListChannelsErrors, ListChannelsResponses, ListContentData, ListContentErrors, ListContentResponses, ListContentVersionsData, ListContentVersionsErrors, ListContentVersionsResponses, ListCostsData, ListCostsErrors, ListCostsResponses, ListDeliveriesData, ListDeliveriesErrors, ListDeliveriesResponses, ListEventsData, ListEventsErrors, ListEventsResponses, ListEventTypesData, ListEventTypesErrors, ListEventTypesResponses, ListFamiliesData, ListFamiliesErrors, ListFamiliesResponses, ListFeesData, ListFeesErrors, ListFeesResponses, ListGlossaryTermsData, ListGlossaryTermsErrors, ListGlossaryTermsResponses, ListJobsCatalogData, ListJobsCatalogErrors, ListJobsCatalogResponses, ListJobsIntegrationData, ListJobsIntegrationErrors, ListJobsIntegrationResponses, ListJobsInventoryData, ListJobsInventoryErrors, ListJobsInventoryResponses, ListJobsLogisticsData, ListJobsLogisticsErrors, ListJobsLogisticsResponses, ListJobsOrderData, ListJobsOrderErrors, ListJobsOrderResponses, ListJobsPricingData, ListJobsPricingErrors, ListJobsPricingResponses, ListJobsSupportData, ListJobsSupportErrors, ListJobsSupportResponses, ListLedgerAccountsData, ListLedgerAccountsErrors, ListLedgerAccountsResponses, ListLeftVoidedData, ListLeftVoidedErrors, ListLeftVoidedResponses, ListLocalesData, ListLocalesErrors, ListLocalesResponses, ListMarketProductsData, ListMarketProductsErrors, ListMarketProductsResponses, ListMovementsData, ListMovementsErrors, ListMovementsResponses, ListObservationsData, ListObservationsErrors, ListObservationsResponses, ListOperationsData, ListOperationsErrors, ListOperationsResponses, ListOrderLinesData, ListOrderLinesErrors, ListOrderLinesResponses, ListOrdersData, ListOrdersErrors, ListOrdersResponses, ListParkedCatalogData, ListParkedCatalogErrors, ListParkedCatalogResponses, ListParkedIntegrationData, ListParkedIntegrationErrors, ListParkedIntegrationResponses, ListParkedInventoryData, ListParkedInventoryErrors, ListParkedInventoryResponses, ListParkedLogisticsData, ListParkedLogisticsErrors, ListParkedLogisticsResponses, ListParkedOrderData, ListParkedOrderErrors, ListParkedOrderResponses, ListParkedPricingData, ListParkedPricingErrors, ListParkedPricingResponses, ListParkedSupportData, ListParkedSupportErrors, ListParkedSupportResponses, ListPriceHistoryData, ListPriceHistoryErrors, ListPriceHistoryResponses, ListPricesData, ListPricesErrors, ListPricesResponses, ListProductContentData, ListProductContentErrors, ListProductContentResponses, ListProductsData, ListProductsErrors, ListProductsResponses, ListRateCardsData, ListRateCardsErrors, ListRateCardsResponses, ListReferenceData, ListReferenceErrors, ListReferenceResponses, ListRequirementFieldsData, ListRequirementFieldsErrors, ListRequirementFieldsResponses, ListRequirementsData, ListRequirementsErrors, ListRequirementsResponses, ListRequirementVersionsData, ListRequirementVersionsErrors, ListRequirementVersionsResponses, ListReturnLinesData, ListReturnLinesErrors, ListReturnLinesResponses, ListReturnReasonsData, ListReturnReasonsErrors, ListReturnReasonsResponses, ListReturnsData, ListReturnsErrors, ListReturnsResponses, ListShipmentLinesData, ListShipmentLinesErrors, ListShipmentLinesResponses, ListShipmentsData, ListShipmentsErrors, ListShipmentsResponses, ListShippingZonesData, ListShippingZonesErrors, ListShippingZonesResponses, ListSizeChartsData, ListSizeChartsErrors, ListSizeChartsResponses, ListSkuMappingsData, ListSkuMappingsErrors, ListSkuMappingsResponses, ListStockData, ListStockErrors, ListStockMovementsData, ListStockMovementsErrors, ListStockMovementsResponses, ListStockResponses, ListSuggestionsData, ListSuggestionsErrors, ListSuggestionsResponses, ListTasksCatalogData, ListTasksCatalogErrors, ListTasksCatalogResponses, ListTasksIntegrationData, ListTasksIntegrationErrors, ListTasksIntegrationResponses, ListTasksLogisticsData, ListTasksLogisticsErrors, ListTasksLogisticsResponses, ListTicketsData, ListTicketsErrors, ListTicketsResponses, ListTicketTargetsData, ListTicketTargetsErrors, ListTicketTargetsResponses, ListTranslationMemoryData, ListTranslationMemoryErrors, ListTranslationMemoryResponses, ListVatRatesData, ListVatRatesErrors, ListVatRatesResponses, ListWarehousesData, ListWarehousesErrors, ListWarehousesResponses, ListWebhookDeliveriesData, ListWebhookDeliveriesErrors, ListWebhookDeliveriesResponses, ListWebhooksData, ListWebhookSecretsData, ListWebhookSecretsErrors, ListWebhookSecretsResponses, ListWebhooksErrors, ListWebhooksResponses, MarkReturnInTransitData, MarkReturnInTransitErrors, MarkReturnInTransitResponses, OpenTicketData, OpenTicketErrors, OpenTicketResponses, PendTicketData, PendTicketErrors, PendTicketResponses, PlaceOrderData, PlaceOrderErrors, PlaceOrderResponses, PlaceOrdersBulkData, PlaceOrdersBulkErrors, PlaceOrdersBulkResponses, PostStockMovementsData, PostStockMovementsErrors, PostStockMovementsResponses, PostTicketMessageData, PostTicketMessageErrors, PostTicketMessageResponses, PutAttributeData, PutAttributeErrors, PutAttributeResponses, PutChannelProfileData, PutChannelProfileErrors, PutChannelProfileResponses, PutFamilyData, PutFamilyErrors, PutFamilyResponses, PutGatesData, PutGatesErrors, PutGatesResponses, PutGlossaryTermsData, PutGlossaryTermsErrors, PutGlossaryTermsResponses, PutLocaleData, PutLocaleErrors, PutLocaleResponses, PutShippingZoneData, PutShippingZoneErrors, PutShippingZoneResponses, PutSizeChartData, PutSizeChartErrors, PutSizeChartResponses, PutSkuMappingsData, PutSkuMappingsErrors, PutSkuMappingsResponses, PutTranslationMemoryData, PutTranslationMemoryErrors, PutTranslationMemoryResponses, PutWeightsData, PutWeightsErrors, PutWeightsResponses, QuoteBasketData, QuoteBasketErrors, QuoteBasketResponses, QuoteShippingData, QuoteShippingErrors, QuoteShippingResponses, ReceiveReturnData, ReceiveReturnErrors, ReceiveReturnResponses, ReceiveTrackingData, ReceiveTrackingErrors, ReceiveTrackingResponses, RecordCandidateData, RecordCandidateErrors, RecordCandidateResponses, RecordCostsData, RecordCostsErrors, RecordCostsResponses, RecordFeesData, RecordFeesErrors, RecordFeesResponses, RecordFxRatesData, RecordFxRatesErrors, RecordFxRatesResponses, RecordObservationsData, RecordObservationsErrors, RecordObservationsResponses, RecordPaymentData, RecordPaymentErrors, RecordPaymentResponses, RecordTrackingData, RecordTrackingErrors, RecordTrackingResponses, RecordVatRatesData, RecordVatRatesErrors, RecordVatRatesResponses, RedeliverData, RedeliverErrors, RedeliverRangeData, RedeliverRangeErrors, RedeliverRangeResponses, RedeliverResponses, RefundReturnInsteadData, RefundReturnInsteadErrors, RefundReturnInsteadResponses, RejectCandidateData, RejectCandidateErrors, RejectCandidateResponses, RejectContentData, RejectContentErrors, RejectContentResponses, RejectReturnData, RejectReturnErrors, RejectReturnResponses, ReopenCandidateData, ReopenCandidateErrors, ReopenCandidateResponses, ReopenTicketData, ReopenTicketErrors, ReopenTicketResponses, ReplanShipmentData, ReplanShipmentErrors, ReplanShipmentResponses, ReplayParkedCatalogData, ReplayParkedCatalogErrors, ReplayParkedCatalogResponses, ReplayParkedIntegrationData, ReplayParkedIntegrationErrors, ReplayParkedIntegrationResponses, ReplayParkedInventoryData, ReplayParkedInventoryErrors, ReplayParkedInventoryResponses, ReplayParkedLogisticsData, ReplayParkedLogisticsErrors, ReplayParkedLogisticsResponses, ReplayParkedOrderData, ReplayParkedOrderErrors, ReplayParkedOrderResponses, ReplayParkedPricingData, ReplayParkedPricingErrors, ReplayParkedPricingResponses, ReplayParkedSupportData, ReplayParkedSupportErrors, ReplayParkedSupportResponses, ReplayTaskCatalogData, ReplayTaskCatalogErrors, ReplayTaskCatalogResponses, ReplayTaskIntegrationData, ReplayTaskIntegrationErrors, ReplayTaskIntegrationResponses, ReplayTaskLogisticsData, ReplayTaskLogisticsErrors, ReplayTaskLogisticsResponses, RequestReturnData, RequestReturnErrors, RequestReturnResponses, ResolveOrderHoldData, ResolveOrderHoldErrors, ResolveOrderHoldResponses, ResolveProductContentData, ResolveProductContentErrors, ResolveProductContentResponses, ResolveTicketData, ResolveTicketErrors, ResolveTicketResponses, RestoreContentData, RestoreContentErrors, RestoreContentResponses, ResumeTicketData, ResumeTicketErrors, ResumeTicketResponses, RetireProductData, RetireProductErrors, RetireProductResponses, RevokeApiKeyData, RevokeApiKeyErrors, RevokeApiKeyResponses, RotateApiKeyData, RotateApiKeyErrors, RotateApiKeyResponses, RotateSecretData, RotateSecretErrors, RotateSecretResponses, RotateWebhookSecretData, RotateWebhookSecretErrors, RotateWebhookSecretResponses, SendTestEventData, SendTestEventErrors, SendTestEventResponses, SetCompetitorsData, SetCompetitorsErrors, SetCompetitorsResponses, SetOrderAddressData, SetOrderAddressErrors, SetOrderAddressResponses, SetPriceData, SetPriceErrors, SetPriceResponses, SetPricesData, SetPricesErrors, SetPricesResponses, SetReorderPointData, SetReorderPointErrors, SetReorderPointResponses, ShowParkedCatalogData, ShowParkedCatalogErrors, ShowParkedCatalogResponses, ShowParkedIntegrationData, ShowParkedIntegrationErrors, ShowParkedIntegrationResponses, ShowParkedInventoryData, ShowParkedInventoryErrors, ShowParkedInventoryResponses, ShowParkedLogisticsData, ShowParkedLogisticsErrors, ShowParkedLogisticsResponses, ShowParkedOrderData, ShowParkedOrderErrors, ShowParkedOrderResponses, ShowParkedPricingData, ShowParkedPricingErrors, ShowParkedPricingResponses, ShowParkedSupportData, ShowParkedSupportErrors, ShowParkedSupportResponses, ShowTaskCatalogData, ShowTaskCatalogErrors, ShowTaskCatalogResponses, ShowTaskIntegrationData, ShowTaskIntegrationErrors, ShowTaskIntegrationResponses, ShowTaskLogisticsData, ShowTaskLogisticsErrors, ShowTaskLogisticsResponses, StreamEventsData, StreamEventsErrors, StreamEventsResponse, StreamEventsResponses, SubmitContentData, SubmitContentErrors, SubmitContentResponses, UpsertProductsData, UpsertProductsErrors, UpsertProductsResponses, ValidateListingsData, ValidateListingsErrors, ValidateListingsResponses, VerifyCatalogData, VerifyCatalogErrors, VerifyCatalogResponses, VerifyIntegrationData, VerifyIntegrationErrors, VerifyIntegrationResponses, VerifyInventoryData, VerifyInventoryErrors, VerifyInventoryResponses, VerifyLogisticsData, VerifyLogisticsErrors, VerifyLogisticsResponses, VerifyOrderData, VerifyOrderErrors, VerifyOrderResponses, VerifyPricingData, VerifyPricingErrors, VerifyPricingResponses, VerifySupportData, VerifySupportErrors, VerifySupportResponses, WithdrawContentData, WithdrawContentErrors, WithdrawContentResponses } from './types.gen.js';
export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: Record<string, unknown>;
};
/**
 * What a file of products may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeProductImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeProductImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeProductImportResponses, DescribeProductImportErrors, ThrowOnError, "fields">;
/**
 * Import products
 *
 * A file of products, one row per variant; rows with the same product_ref are one product. A product is taken whole or not at all, by the same rules as in POST /v1/products/bulk: one with a known SKU is changed, an empty cell leaves what is stored, and variants are never removed. The same file again changes nothing.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importProducts: <ThrowOnError extends boolean = false>(options: Options<ImportProductsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportProductsResponses, ImportProductsErrors, ThrowOnError, "fields">;
/**
 * What a file of glossary terms may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeGlossaryImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeGlossaryImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeGlossaryImportResponses, DescribeGlossaryImportErrors, ThrowOnError, "fields">;
/**
 * Import glossary terms
 *
 * A file of the glossary, one row per word, by the same rules as in POST /v1/glossary/bulk. The same file again changes nothing.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importGlossarys: <ThrowOnError extends boolean = false>(options: Options<ImportGlossarysData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportGlossarysResponses, ImportGlossarysErrors, ThrowOnError, "fields">;
/**
 * What a file of earlier translations may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeTranslationMemoryImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeTranslationMemoryImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeTranslationMemoryImportResponses, DescribeTranslationMemoryImportErrors, ThrowOnError, "fields">;
/**
 * Import earlier translations
 *
 * A file of earlier translations, one row per text, by the same rules as in POST /v1/translations/memory/bulk. The same file again changes nothing.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importTranslationMemorys: <ThrowOnError extends boolean = false>(options: Options<ImportTranslationMemorysData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportTranslationMemorysResponses, ImportTranslationMemorysErrors, ThrowOnError, "fields">;
/**
 * Export products
 *
 * A file of the list GET /v1/products, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportProducts: <ThrowOnError extends boolean = false>(options: Options<ExportProductsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportProductsResponses, ExportProductsErrors, ThrowOnError, "fields">;
/**
 * Download a file of products
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadProductsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadProductsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadProductsExportResponses, DownloadProductsExportErrors, ThrowOnError, "fields">;
/**
 * Export candidates
 *
 * A file of the list GET /v1/candidates, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportCandidates: <ThrowOnError extends boolean = false>(options: Options<ExportCandidatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportCandidatesResponses, ExportCandidatesErrors, ThrowOnError, "fields">;
/**
 * Download a file of candidates
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadCandidatesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadCandidatesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadCandidatesExportResponses, DownloadCandidatesExportErrors, ThrowOnError, "fields">;
/**
 * Export market products
 *
 * A file of the list GET /v1/market-products, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportMarketProducts: <ThrowOnError extends boolean = false>(options: Options<ExportMarketProductsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportMarketProductsResponses, ExportMarketProductsErrors, ThrowOnError, "fields">;
/**
 * Download a file of market products
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadMarketProductsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadMarketProductsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadMarketProductsExportResponses, DownloadMarketProductsExportErrors, ThrowOnError, "fields">;
/**
 * Export glossary terms
 *
 * A file of the list GET /v1/glossary, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportGlossaryTerms: <ThrowOnError extends boolean = false>(options: Options<ExportGlossaryTermsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportGlossaryTermsResponses, ExportGlossaryTermsErrors, ThrowOnError, "fields">;
/**
 * Download a file of glossary terms
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadGlossaryTermsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadGlossaryTermsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadGlossaryTermsExportResponses, DownloadGlossaryTermsExportErrors, ThrowOnError, "fields">;
/**
 * Export translation memory
 *
 * A file of the list GET /v1/translations/memory, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportTranslationMemory: <ThrowOnError extends boolean = false>(options: Options<ExportTranslationMemoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportTranslationMemoryResponses, ExportTranslationMemoryErrors, ThrowOnError, "fields">;
/**
 * Download a file of translation memory
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadTranslationMemoryExport: <ThrowOnError extends boolean = false>(options: Options<DownloadTranslationMemoryExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadTranslationMemoryExportResponses, DownloadTranslationMemoryExportErrors, ThrowOnError, "fields">;
/**
 * Export suggestions
 *
 * A file of the list GET /v1/suggestions, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportSuggestions: <ThrowOnError extends boolean = false>(options: Options<ExportSuggestionsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportSuggestionsResponses, ExportSuggestionsErrors, ThrowOnError, "fields">;
/**
 * Download a file of suggestions
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadSuggestionsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadSuggestionsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadSuggestionsExportResponses, DownloadSuggestionsExportErrors, ThrowOnError, "fields">;
/**
 * List Products
 *
 * Newest first. With `q`: a matching SKU or GTIN, then matches in titles, brand, category and SKUs, then in
 * descriptions, over all languages, the newest first in each; the last word may be unfinished. When nothing has all
 * the words, they are taken as mistyped. A filter that is given several times takes any of its values, several filters
 * must all fit.
 */
export declare const listProducts: <ThrowOnError extends boolean = false>(options?: Options<ListProductsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListProductsResponses, ListProductsErrors, ThrowOnError, "fields">;
/**
 * Create Product
 *
 * A draft. It is told to nobody until it is activated.
 */
export declare const createProduct: <ThrowOnError extends boolean = false>(options: Options<CreateProductData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CreateProductResponses, CreateProductErrors, ThrowOnError, "fields">;
/**
 * Upsert Products
 *
 * Create or change up to 1000 products, found by their SKUs: what is not named stays, variants are added or
 * changed, never removed. The same request again changes nothing, so it needs no Idempotency-Key.
 */
export declare const upsertProducts: <ThrowOnError extends boolean = false>(options: Options<UpsertProductsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<UpsertProductsResponses, UpsertProductsErrors, ThrowOnError, "fields">;
/**
 * Get Product By Sku
 *
 * The product that a SKU belongs to.
 */
export declare const getProductBySku: <ThrowOnError extends boolean = false>(options: Options<GetProductBySkuData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetProductBySkuResponses, GetProductBySkuErrors, ThrowOnError, "fields">;
/**
 * Get Product
 *
 * A product with its variants. The `ETag` is its version: a change sends it as If-Match.
 */
export declare const getProduct: <ThrowOnError extends boolean = false>(options: Options<GetProductData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetProductResponses, GetProductErrors, ThrowOnError, "fields">;
/**
 * Change Product
 *
 * Change what is named. `variants` is keyed by SKU: a new one is added, a known one changed, `remove` takes
 * one out. A change that changes nothing keeps the version.
 */
export declare const changeProduct: <ThrowOnError extends boolean = false>(options: Options<ChangeProductData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeProductResponses, ChangeProductErrors, ThrowOnError, "fields">;
/**
 * Activate Product
 *
 * For sale from now on. Needs a title and a variant; missing customs or parcel data, and a GTIN that is valid in
 * the own company only, are listed in `warnings`.
 */
export declare const activateProduct: <ThrowOnError extends boolean = false>(options: Options<ActivateProductData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ActivateProductResponses, ActivateProductErrors, ThrowOnError, "fields">;
/**
 * Retire Product
 *
 * No new orders; running ones are finished. It can be activated again.
 */
export declare const retireProduct: <ThrowOnError extends boolean = false>(options: Options<RetireProductData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RetireProductResponses, RetireProductErrors, ThrowOnError, "fields">;
/**
 * List Attributes
 *
 * The typed properties that families are made of, by code.
 */
export declare const listAttributes: <ThrowOnError extends boolean = false>(options?: Options<ListAttributesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListAttributesResponses, ListAttributesErrors, ThrowOnError, "fields">;
/**
 * Delete Attribute
 *
 * Delete an attribute that was never in a family.
 */
export declare const deleteAttribute: <ThrowOnError extends boolean = false>(options: Options<DeleteAttributeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteAttributeResponses, DeleteAttributeErrors, ThrowOnError, "fields">;
/**
 * Get Attribute
 *
 * One attribute. The `ETag` is its version.
 */
export declare const getAttribute: <ThrowOnError extends boolean = false>(options: Options<GetAttributeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetAttributeResponses, GetAttributeErrors, ThrowOnError, "fields">;
/**
 * Put Attribute
 *
 * Set what an attribute is. Once a family has it, its kind is fixed, and options are retired instead of left
 * out.
 */
export declare const putAttribute: <ThrowOnError extends boolean = false>(options: Options<PutAttributeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutAttributeResponses, PutAttributeErrors, ThrowOnError, "fields">;
/**
 * List Families
 *
 * Families of products, by code.
 */
export declare const listFamilies: <ThrowOnError extends boolean = false>(options?: Options<ListFamiliesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListFamiliesResponses, ListFamiliesErrors, ThrowOnError, "fields">;
/**
 * Delete Family
 *
 * Delete a family that no product is of.
 */
export declare const deleteFamily: <ThrowOnError extends boolean = false>(options: Options<DeleteFamilyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteFamilyResponses, DeleteFamilyErrors, ThrowOnError, "fields">;
/**
 * Get Family
 *
 * One family. The `ETag` is its version.
 */
export declare const getFamily: <ThrowOnError extends boolean = false>(options: Options<GetFamilyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetFamilyResponses, GetFamilyErrors, ThrowOnError, "fields">;
/**
 * Put Family
 *
 * Set what a family's products have. Values of an attribute that is taken out stay, and are shown as `outside`.
 */
export declare const putFamily: <ThrowOnError extends boolean = false>(options: Options<PutFamilyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutFamilyResponses, PutFamilyErrors, ThrowOnError, "fields">;
/**
 * Get Product Values
 *
 * The typed values of a product and of its variants. The `ETag` is their version, and no other's than theirs.
 */
export declare const getProductValues: <ThrowOnError extends boolean = false>(options: Options<GetProductValuesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetProductValuesResponses, GetProductValuesErrors, ThrowOnError, "fields">;
/**
 * Change Product Values
 *
 * Change what is named. A variant has its own value only of attributes of the level variant; all others it
 * inherits.
 */
export declare const changeProductValues: <ThrowOnError extends boolean = false>(options: Options<ChangeProductValuesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeProductValuesResponses, ChangeProductValuesErrors, ThrowOnError, "fields">;
/**
 * Change Many Values
 *
 * Change the values of up to 500 products, found by an SKU of theirs. The same request again changes nothing, so it
 * needs no Idempotency-Key.
 */
export declare const changeManyValues: <ThrowOnError extends boolean = false>(options: Options<ChangeManyValuesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeManyValuesResponses, ChangeManyValuesErrors, ThrowOnError, "fields">;
/**
 * List Requirements
 *
 * The sets, the newest first.
 */
export declare const listRequirements: <ThrowOnError extends boolean = false>(options?: Options<ListRequirementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListRequirementsResponses, ListRequirementsErrors, ThrowOnError, "fields">;
/**
 * Import Requirements
 *
 * Takes a document of the marketplace's as it is: a new set, or a version more of a known one (by dialect,
 * marketplace, product type, locale and part). The same document again changes nothing. Refused is one that refers to
 * something outside of itself, that never ends, or that is larger than a listing can be judged by.
 */
export declare const importRequirements: <ThrowOnError extends boolean = false>(options: Options<ImportRequirementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportRequirementsResponses, ImportRequirementsErrors, ThrowOnError, "fields">;
/**
 * Get Requirements
 *
 * One set, with its newest version's number.
 */
export declare const getRequirements: <ThrowOnError extends boolean = false>(options: Options<GetRequirementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetRequirementsResponses, GetRequirementsErrors, ThrowOnError, "fields">;
/**
 * List Requirement Versions
 *
 * What the marketplace asked for over time, the newest first, and what changed each time.
 */
export declare const listRequirementVersions: <ThrowOnError extends boolean = false>(options: Options<ListRequirementVersionsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListRequirementVersionsResponses, ListRequirementVersionsErrors, ThrowOnError, "fields">;
/**
 * Get Requirement Version
 *
 * With the document as it was imported.
 */
export declare const getRequirementVersion: <ThrowOnError extends boolean = false>(options: Options<GetRequirementVersionData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetRequirementVersionResponses, GetRequirementVersionErrors, ThrowOnError, "fields">;
/**
 * List Requirement Fields
 *
 * The fields of the newest version, by path: what an editor shows of each.
 */
export declare const listRequirementFields: <ThrowOnError extends boolean = false>(options: Options<ListRequirementFieldsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListRequirementFieldsResponses, ListRequirementFieldsErrors, ThrowOnError, "fields">;
/**
 * Validate Listings
 *
 * The verdict on up to 1000 listings, or changes of listings, each by itself. Nothing is stored.
 */
export declare const validateListings: <ThrowOnError extends boolean = false>(options: Options<ValidateListingsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ValidateListingsResponses, ValidateListingsErrors, ThrowOnError, "fields">;
/**
 * Record Observations
 *
 * Record up to 1000 observations of products on marketplaces. They are never changed: the same one again is
 * `known`, so the request needs no Idempotency-Key.
 */
export declare const recordObservations: <ThrowOnError extends boolean = false>(options: Options<RecordObservationsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordObservationsResponses, RecordObservationsErrors, ThrowOnError, "fields">;
/**
 * List Market Products
 *
 * Others' products as marketplaces show them, those seen first last.
 */
export declare const listMarketProducts: <ThrowOnError extends boolean = false>(options?: Options<ListMarketProductsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListMarketProductsResponses, ListMarketProductsErrors, ThrowOnError, "fields">;
/**
 * List Observations
 *
 * What was observed of a product, the last first.
 */
export declare const listObservations: <ThrowOnError extends boolean = false>(options: Options<ListObservationsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListObservationsResponses, ListObservationsErrors, ThrowOnError, "fields">;
/**
 * Get Gates
 *
 * The rules that a category itself has. Where it has none for a state and metric, those above it hold.
 */
export declare const getGates: <ThrowOnError extends boolean = false>(options?: Options<GetGatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetGatesResponses, GetGatesErrors, ThrowOnError, "fields">;
/**
 * Put Gates
 *
 * Set rules of a category, each item the whole of one; those that are not named stay. Candidates are judged by them
 * from now on; what was decided stands.
 */
export declare const putGates: <ThrowOnError extends boolean = false>(options: Options<PutGatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutGatesResponses, PutGatesErrors, ThrowOnError, "fields">;
/**
 * Get Weights
 *
 * How much each axis counts in the score of a candidate of the category.
 */
export declare const getWeights: <ThrowOnError extends boolean = false>(options?: Options<GetWeightsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetWeightsResponses, GetWeightsErrors, ThrowOnError, "fields">;
/**
 * Put Weights
 *
 * Set weights of a category. Those of the axes of which it says none come from above it.
 */
export declare const putWeights: <ThrowOnError extends boolean = false>(options: Options<PutWeightsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutWeightsResponses, PutWeightsErrors, ThrowOnError, "fields">;
/**
 * List Candidates
 *
 * Newest first. A filter that is given several times takes any of its values, several filters must all fit.
 */
export declare const listCandidates: <ThrowOnError extends boolean = false>(options?: Options<ListCandidatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListCandidatesResponses, ListCandidatesErrors, ThrowOnError, "fields">;
/**
 * Record Candidate
 *
 * Record an idea for a product in a market. Nobody is told of it until it is approved.
 */
export declare const recordCandidate: <ThrowOnError extends boolean = false>(options: Options<RecordCandidateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordCandidateResponses, RecordCandidateErrors, ThrowOnError, "fields">;
/**
 * Get Candidate Counts
 *
 * How many candidates are in each state, of those that the list has with the same filters: up to 10,000 each.
 */
export declare const getCandidateCounts: <ThrowOnError extends boolean = false>(options?: Options<GetCandidateCountsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetCandidateCountsResponses, GetCandidateCountsErrors, ThrowOnError, "fields">;
/**
 * Get Candidate
 *
 * With its profit, its competitors, what the next gate would say, and the steps it took.
 */
export declare const getCandidate: <ThrowOnError extends boolean = false>(options: Options<GetCandidateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetCandidateResponses, GetCandidateErrors, ThrowOnError, "fields">;
/**
 * Change Candidate
 *
 * Change what is named. A change that changes nothing keeps the version.
 */
export declare const changeCandidate: <ThrowOnError extends boolean = false>(options: Options<ChangeCandidateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeCandidateResponses, ChangeCandidateErrors, ThrowOnError, "fields">;
/**
 * Set Competitors
 *
 * Say which market products compete with it. What is not named stays as it is.
 */
export declare const setCompetitors: <ThrowOnError extends boolean = false>(options: Options<SetCompetitorsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SetCompetitorsResponses, SetCompetitorsErrors, ThrowOnError, "fields">;
/**
 * Advance Candidate
 *
 * Take the next step through its gate. Approving, and ending it after the launch, needs selection:approve, and so
 * does passing a gate whose rules are not kept.
 */
export declare const advanceCandidate: <ThrowOnError extends boolean = false>(options: Options<AdvanceCandidateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<AdvanceCandidateResponses, AdvanceCandidateErrors, ThrowOnError, "fields">;
/**
 * Reject Candidate
 *
 * Not to be pursued. It may be reopened.
 */
export declare const rejectCandidate: <ThrowOnError extends boolean = false>(options: Options<RejectCandidateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RejectCandidateResponses, RejectCandidateErrors, ThrowOnError, "fields">;
/**
 * Reopen Candidate
 *
 * Pursue it again, from the state that it was rejected in.
 */
export declare const reopenCandidate: <ThrowOnError extends boolean = false>(options: Options<ReopenCandidateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReopenCandidateResponses, ReopenCandidateErrors, ThrowOnError, "fields">;
/**
 * Get Candidate Score
 *
 * Where it stands among the candidates of its category, axis by axis.
 */
export declare const getCandidateScore: <ThrowOnError extends boolean = false>(options: Options<GetCandidateScoreData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetCandidateScoreResponses, GetCandidateScoreErrors, ThrowOnError, "fields">;
/**
 * Get Candidate Outcome
 *
 * What was forecast when it was approved against what was sold in its market since the launch.
 */
export declare const getCandidateOutcome: <ThrowOnError extends boolean = false>(options: Options<GetCandidateOutcomeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetCandidateOutcomeResponses, GetCandidateOutcomeErrors, ThrowOnError, "fields">;
/**
 * Get Track Record
 *
 * How the forecasts of the last 500 launched candidates came true.
 */
export declare const getTrackRecord: <ThrowOnError extends boolean = false>(options?: Options<GetTrackRecordData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetTrackRecordResponses, GetTrackRecordErrors, ThrowOnError, "fields">;
/**
 * List Size Charts
 *
 * What sizes are called in other systems, by code.
 */
export declare const listSizeCharts: <ThrowOnError extends boolean = false>(options?: Options<ListSizeChartsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListSizeChartsResponses, ListSizeChartsErrors, ThrowOnError, "fields">;
/**
 * Get Size Chart
 *
 * One chart. The `ETag` is its version.
 */
export declare const getSizeChart: <ThrowOnError extends boolean = false>(options: Options<GetSizeChartData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetSizeChartResponses, GetSizeChartErrors, ThrowOnError, "fields">;
/**
 * Put Size Chart
 *
 * Set a chart whole: a maker's or a standard's. Attributes name it, and content shows its sizes in the system of
 * the market.
 */
export declare const putSizeChart: <ThrowOnError extends boolean = false>(options: Options<PutSizeChartData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutSizeChartResponses, PutSizeChartErrors, ThrowOnError, "fields">;
/**
 * List Locales
 *
 * Those of which the business has decided what they fall back to. Of all others CLDR says it.
 */
export declare const listLocales: <ThrowOnError extends boolean = false>(options?: Options<ListLocalesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListLocalesResponses, ListLocalesErrors, ThrowOnError, "fields">;
/**
 * Delete Locale
 *
 * CLDR says again what the locale falls back to.
 */
export declare const deleteLocale: <ThrowOnError extends boolean = false>(options: Options<DeleteLocaleData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteLocaleResponses, DeleteLocaleErrors, ThrowOnError, "fields">;
/**
 * Get Locale
 *
 * What a locale falls back to, what it is written in, and what its country measures by.
 */
export declare const getLocale: <ThrowOnError extends boolean = false>(options: Options<GetLocaleData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetLocaleResponses, GetLocaleErrors, ThrowOnError, "fields">;
/**
 * Put Locale
 *
 * Decide what a locale falls back to, instead of what CLDR says. Only what is named holds: parents of parents are
 * not added.
 */
export declare const putLocale: <ThrowOnError extends boolean = false>(options: Options<PutLocaleData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutLocaleResponses, PutLocaleErrors, ThrowOnError, "fields">;
/**
 * List Channel Profiles
 *
 * What channels take, by code.
 */
export declare const listChannelProfiles: <ThrowOnError extends boolean = false>(options?: Options<ListChannelProfilesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListChannelProfilesResponses, ListChannelProfilesErrors, ThrowOnError, "fields">;
/**
 * Delete Channel Profile
 *
 * Delete a profile: its channels are judged by that of every channel, or by none.
 */
export declare const deleteChannelProfile: <ThrowOnError extends boolean = false>(options: Options<DeleteChannelProfileData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteChannelProfileResponses, DeleteChannelProfileErrors, ThrowOnError, "fields">;
/**
 * Get Channel Profile
 *
 * One profile. The `ETag` is its version.
 */
export declare const getChannelProfile: <ThrowOnError extends boolean = false>(options: Options<GetChannelProfileData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetChannelProfileResponses, GetChannelProfileErrors, ThrowOnError, "fields">;
/**
 * Put Channel Profile
 *
 * Set what channels take: limits in their own unit, forbidden words and claims, units and sizes. What is approved
 * already stays so; its findings change with the profile.
 */
export declare const putChannelProfile: <ThrowOnError extends boolean = false>(options: Options<PutChannelProfileData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutChannelProfileResponses, PutChannelProfileErrors, ThrowOnError, "fields">;
/**
 * List Content
 *
 * Content of all products, the oldest first: with `state` a worklist.
 */
export declare const listContent: <ThrowOnError extends boolean = false>(options?: Options<ListContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListContentResponses, ListContentErrors, ThrowOnError, "fields">;
/**
 * List Product Content
 *
 * Where the content of a product stands, by channel and locale.
 */
export declare const listProductContent: <ThrowOnError extends boolean = false>(options: Options<ListProductContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListProductContentResponses, ListProductContentErrors, ThrowOnError, "fields">;
/**
 * Resolve Product Content
 *
 * What a buyer sees there: the channel's content before that of every channel, the locale before those that it
 * falls back to, the product's own titles and descriptions at last. Measures and sizes are the market's.
 */
export declare const resolveProductContent: <ThrowOnError extends boolean = false>(options: Options<ResolveProductContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ResolveProductContentResponses, ResolveProductContentErrors, ThrowOnError, "fields">;
/**
 * Get Content
 *
 * The newest texts of a place, where they stand, and what is wrong with them there. The `ETag` is the version.
 */
export declare const getContent: <ThrowOnError extends boolean = false>(options: Options<GetContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetContentResponses, GetContentErrors, ThrowOnError, "fields">;
/**
 * Change Content
 *
 * Write texts: a new version, a draft. What others see stays until it is approved. Where nothing is written yet,
 * the version seen is 0. Texts with errors are kept, and answered with what is wrong.
 */
export declare const changeContent: <ThrowOnError extends boolean = false>(options: Options<ChangeContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeContentResponses, ChangeContentErrors, ThrowOnError, "fields">;
/**
 * List Content Versions
 *
 * All texts that there were, the newest first: who wrote them, why, and what their review said.
 */
export declare const listContentVersions: <ThrowOnError extends boolean = false>(options: Options<ListContentVersionsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListContentVersionsResponses, ListContentVersionsErrors, ThrowOnError, "fields">;
/**
 * Diff Content Versions
 *
 * What changed up to a version, word by word.
 */
export declare const diffContentVersions: <ThrowOnError extends boolean = false>(options: Options<DiffContentVersionsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiffContentVersionsResponses, DiffContentVersionsErrors, ThrowOnError, "fields">;
/**
 * Change Many Contents
 *
 * Write the texts of up to 500 places, of products found by an SKU of theirs. Each is a draft. The same request
 * again changes nothing, so it needs no Idempotency-Key.
 */
export declare const changeManyContents: <ThrowOnError extends boolean = false>(options: Options<ChangeManyContentsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeManyContentsResponses, ChangeManyContentsErrors, ThrowOnError, "fields">;
/**
 * Restore Content
 *
 * The texts of an earlier version as the newest ones: a draft again.
 */
export declare const restoreContent: <ThrowOnError extends boolean = false>(options: Options<RestoreContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RestoreContentResponses, RestoreContentErrors, ThrowOnError, "fields">;
/**
 * Submit Content
 *
 * Ask for the review of the newest texts. Refused with all that is wrong with them on this channel.
 */
export declare const submitContent: <ThrowOnError extends boolean = false>(options: Options<SubmitContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SubmitContentResponses, SubmitContentErrors, ThrowOnError, "fields">;
/**
 * Approve Content
 *
 * From now on others see these texts. They are judged once more: the channel's profile may have changed.
 */
export declare const approveContent: <ThrowOnError extends boolean = false>(options: Options<ApproveContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ApproveContentResponses, ApproveContentErrors, ThrowOnError, "fields">;
/**
 * Reject Content
 *
 * The texts are not taken, and why. What others see stays as it was.
 */
export declare const rejectContent: <ThrowOnError extends boolean = false>(options: Options<RejectContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RejectContentResponses, RejectContentErrors, ThrowOnError, "fields">;
/**
 * Withdraw Content
 *
 * Texts in review are a draft again. Elsewhere others see no texts of this place any more: what it falls back to
 * holds.
 */
export declare const withdrawContent: <ThrowOnError extends boolean = false>(options: Options<WithdrawContentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<WithdrawContentResponses, WithdrawContentErrors, ThrowOnError, "fields">;
/**
 * List Glossary Terms
 *
 * Words that stay and words that must be used, the newest first.
 */
export declare const listGlossaryTerms: <ThrowOnError extends boolean = false>(options?: Options<ListGlossaryTermsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListGlossaryTermsResponses, ListGlossaryTermsErrors, ThrowOnError, "fields">;
/**
 * Put Glossary Terms
 *
 * Write up to 1000 entries, found by their locales and their word. The same again changes nothing.
 */
export declare const putGlossaryTerms: <ThrowOnError extends boolean = false>(options: Options<PutGlossaryTermsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutGlossaryTermsResponses, PutGlossaryTermsErrors, ThrowOnError, "fields">;
/**
 * Delete Glossary Term
 *
 * Delete an entry. `If-Match` is its version in the list.
 */
export declare const deleteGlossaryTerm: <ThrowOnError extends boolean = false>(options: Options<DeleteGlossaryTermData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteGlossaryTermResponses, DeleteGlossaryTermErrors, ThrowOnError, "fields">;
/**
 * List Translation Memory
 *
 * What was translated before, the newest first.
 */
export declare const listTranslationMemory: <ThrowOnError extends boolean = false>(options?: Options<ListTranslationMemoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListTranslationMemoryResponses, ListTranslationMemoryErrors, ThrowOnError, "fields">;
/**
 * Find Translation Matches
 *
 * Earlier translations of the same and of like texts, the most alike first. A locale finds what was said in the one
 * that it is of: de-AT what is in de.
 */
export declare const findTranslationMatches: <ThrowOnError extends boolean = false>(options: Options<FindTranslationMatchesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<FindTranslationMatchesResponses, FindTranslationMatchesErrors, ThrowOnError, "fields">;
/**
 * Put Translation Memory
 *
 * Write up to 1000 translations, found by their locales and their source. The same again changes nothing.
 */
export declare const putTranslationMemory: <ThrowOnError extends boolean = false>(options: Options<PutTranslationMemoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutTranslationMemoryResponses, PutTranslationMemoryErrors, ThrowOnError, "fields">;
/**
 * Delete Translation Memory
 *
 * Delete an earlier translation. `If-Match` is its version in the list.
 */
export declare const deleteTranslationMemory: <ThrowOnError extends boolean = false>(options: Options<DeleteTranslationMemoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteTranslationMemoryResponses, DeleteTranslationMemoryErrors, ThrowOnError, "fields">;
/**
 * List Suggestions
 *
 * What was asked for, the newest first.
 */
export declare const listSuggestions: <ThrowOnError extends boolean = false>(options?: Options<ListSuggestionsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListSuggestionsResponses, ListSuggestionsErrors, ThrowOnError, "fields">;
/**
 * Ask For Suggestion
 *
 * Ask a language model. The answer comes later: `status` is asked, then offered, or withheld because a check found
 * an error in it, or failed.
 */
export declare const askForSuggestion: <ThrowOnError extends boolean = false>(options: Options<AskForSuggestionData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<AskForSuggestionResponses, AskForSuggestionErrors, ThrowOnError, "fields">;
/**
 * Get Model Spending
 *
 * Whether a language model is asked, and what it has cost today.
 */
export declare const getModelSpending: <ThrowOnError extends boolean = false>(options?: Options<GetModelSpendingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetModelSpendingResponses, GetModelSpendingErrors, ThrowOnError, "fields">;
/**
 * Get Suggestion
 *
 * One suggestion. The `ETag` is its version.
 */
export declare const getSuggestion: <ThrowOnError extends boolean = false>(options: Options<GetSuggestionData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetSuggestionResponses, GetSuggestionErrors, ThrowOnError, "fields">;
/**
 * Decide On Suggestion
 *
 * Accept, edit or reject what is offered. An accepted translation goes into the translation memory. `findings` are
 * those of the text that was accepted.
 */
export declare const decideOnSuggestion: <ThrowOnError extends boolean = false>(options: Options<DecideOnSuggestionData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DecideOnSuggestionResponses, DecideOnSuggestionErrors, ThrowOnError, "fields">;
/**
 * List Parked Catalog
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedCatalog: <ThrowOnError extends boolean = false>(options?: Options<ListParkedCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedCatalogResponses, ListParkedCatalogErrors, ThrowOnError, "fields">;
/**
 * Show Parked Catalog
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedCatalog: <ThrowOnError extends boolean = false>(options: Options<ShowParkedCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedCatalogResponses, ShowParkedCatalogErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Catalog
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedCatalog: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedCatalogResponses, ReplayParkedCatalogErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Catalog
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedCatalog: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedCatalogResponses, DiscardParkedCatalogErrors, ThrowOnError, "fields">;
/**
 * List Tasks Catalog
 *
 * Tasks of one state, oldest first.
 */
export declare const listTasksCatalog: <ThrowOnError extends boolean = false>(options?: Options<ListTasksCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListTasksCatalogResponses, ListTasksCatalogErrors, ThrowOnError, "fields">;
/**
 * Show Task Catalog
 *
 * One task with its payload.
 */
export declare const showTaskCatalog: <ThrowOnError extends boolean = false>(options: Options<ShowTaskCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowTaskCatalogResponses, ShowTaskCatalogErrors, ThrowOnError, "fields">;
/**
 * Replay Task Catalog
 *
 * Try a dead task again, from now on and with all its attempts. What may have happened is looked up first.
 */
export declare const replayTaskCatalog: <ThrowOnError extends boolean = false>(options: Options<ReplayTaskCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayTaskCatalogResponses, ReplayTaskCatalogErrors, ThrowOnError, "fields">;
/**
 * Discard Task Catalog
 *
 * Give one up that is dead or waits; later tasks of its key go on. Who did it and why stays on record.
 */
export declare const discardTaskCatalog: <ThrowOnError extends boolean = false>(options: Options<DiscardTaskCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardTaskCatalogResponses, DiscardTaskCatalogErrors, ThrowOnError, "fields">;
/**
 * List Jobs Catalog
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsCatalog: <ThrowOnError extends boolean = false>(options?: Options<ListJobsCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsCatalogResponses, ListJobsCatalogErrors, ThrowOnError, "fields">;
/**
 * Verify Catalog
 *
 * Run the service's invariants now.
 */
export declare const verifyCatalog: <ThrowOnError extends boolean = false>(options?: Options<VerifyCatalogData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifyCatalogResponses, VerifyCatalogErrors, ThrowOnError, "fields">;
/**
 * What a file of stock may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeStockImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeStockImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeStockImportResponses, DescribeStockImportErrors, ThrowOnError, "fields">;
/**
 * Import stock
 *
 * A file of goods that were received or counted, one row per SKU and warehouse. What was received is added; a count sets the stock right by the difference to what is booked. Rows of the same goods, place and document are added up. The same document again changes nothing: `known`, or `different` when it says another quantity.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importStocks: <ThrowOnError extends boolean = false>(options: Options<ImportStocksData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportStocksResponses, ImportStocksErrors, ThrowOnError, "fields">;
/**
 * Export stock
 *
 * A file of the list GET /v1/stock, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportStock: <ThrowOnError extends boolean = false>(options: Options<ExportStockData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportStockResponses, ExportStockErrors, ThrowOnError, "fields">;
/**
 * Download a file of stock
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadStockExport: <ThrowOnError extends boolean = false>(options: Options<DownloadStockExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadStockExportResponses, DownloadStockExportErrors, ThrowOnError, "fields">;
/**
 * Export movements
 *
 * A file of the list GET /v1/stock/movements, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportMovements: <ThrowOnError extends boolean = false>(options: Options<ExportMovementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportMovementsResponses, ExportMovementsErrors, ThrowOnError, "fields">;
/**
 * Download a file of movements
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadMovementsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadMovementsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadMovementsExportResponses, DownloadMovementsExportErrors, ThrowOnError, "fields">;
/**
 * Export warehouses
 *
 * A file of the list GET /v1/warehouses, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportWarehouses: <ThrowOnError extends boolean = false>(options: Options<ExportWarehousesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportWarehousesResponses, ExportWarehousesErrors, ThrowOnError, "fields">;
/**
 * Download a file of warehouses
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadWarehousesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadWarehousesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadWarehousesExportResponses, DownloadWarehousesExportErrors, ThrowOnError, "fields">;
/**
 * Export left voided
 *
 * A file of the list GET /v1/reservations/left-voided, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportLeftVoided: <ThrowOnError extends boolean = false>(options: Options<ExportLeftVoidedData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportLeftVoidedResponses, ExportLeftVoidedErrors, ThrowOnError, "fields">;
/**
 * Download a file of left voided
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadLeftVoidedExport: <ThrowOnError extends boolean = false>(options: Options<DownloadLeftVoidedExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadLeftVoidedExportResponses, DownloadLeftVoidedExportErrors, ThrowOnError, "fields">;
/**
 * List Warehouses
 *
 * All of them: a business has few.
 */
export declare const listWarehouses: <ThrowOnError extends boolean = false>(options?: Options<ListWarehousesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListWarehousesResponses, ListWarehousesErrors, ThrowOnError, "fields">;
/**
 * Create Warehouse
 *
 * A place that keeps stock. Its country decides how near it is to a buyer.
 */
export declare const createWarehouse: <ThrowOnError extends boolean = false>(options: Options<CreateWarehouseData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CreateWarehouseResponses, CreateWarehouseErrors, ThrowOnError, "fields">;
/**
 * Get Warehouse
 *
 * One warehouse. The `ETag` is its version: a change sends it as If-Match.
 */
export declare const getWarehouse: <ThrowOnError extends boolean = false>(options: Options<GetWarehouseData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetWarehouseResponses, GetWarehouseErrors, ThrowOnError, "fields">;
/**
 * Change Warehouse
 *
 * Change what is named; the rest stays. Stock in it is not touched. A change that changes nothing keeps the
 * version.
 */
export declare const changeWarehouse: <ThrowOnError extends boolean = false>(options: Options<ChangeWarehouseData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeWarehouseResponses, ChangeWarehouseErrors, ThrowOnError, "fields">;
/**
 * List Movements
 *
 * Of all goods, newest first. A filter that is given several times takes any of its values, several filters must
 * all fit. Movements never change: updated_since is when they were recorded.
 */
export declare const listMovements: <ThrowOnError extends boolean = false>(options?: Options<ListMovementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListMovementsResponses, ListMovementsErrors, ThrowOnError, "fields">;
/**
 * Post Stock Movements
 *
 * Receive, adjust, take back, transfer: up to 1000 movements. Each item has its own idempotency key and its own
 * result; one that is not valid fails by itself.
 */
export declare const postStockMovements: <ThrowOnError extends boolean = false>(options: Options<PostStockMovementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PostStockMovementsResponses, PostStockMovementsErrors, ThrowOnError, "fields">;
/**
 * Get Movement Totals
 *
 * For reconciliation: sums read from the movements themselves at this moment.
 */
export declare const getMovementTotals: <ThrowOnError extends boolean = false>(options: Options<GetMovementTotalsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetMovementTotalsResponses, GetMovementTotalsErrors, ThrowOnError, "fields">;
/**
 * List Stock
 *
 * Balances by SKU, warehouse and condition: on hand, reserved, and what is left to promise (ATP). A filter that is
 * given several times takes any of its values, several filters must all fit.
 */
export declare const listStock: <ThrowOnError extends boolean = false>(options?: Options<ListStockData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListStockResponses, ListStockErrors, ThrowOnError, "fields">;
/**
 * List Stock Movements
 *
 * Newest first.
 */
export declare const listStockMovements: <ThrowOnError extends boolean = false>(options: Options<ListStockMovementsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListStockMovementsResponses, ListStockMovementsErrors, ThrowOnError, "fields">;
/**
 * Explain Stock
 *
 * Why is it 47? The movements recorded up to an instant, summed by place and kind.
 */
export declare const explainStock: <ThrowOnError extends boolean = false>(options: Options<ExplainStockData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExplainStockResponses, ExplainStockErrors, ThrowOnError, "fields">;
/**
 * Get Reorder Point
 *
 * The threshold of a SKU in a warehouse that has or had it. The `ETag` counts its changes.
 */
export declare const getReorderPoint: <ThrowOnError extends boolean = false>(options: Options<GetReorderPointData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetReorderPointResponses, GetReorderPointErrors, ThrowOnError, "fields">;
/**
 * Set Reorder Point
 *
 * The threshold at or below which stock.low is emitted, once per crossing. The `ETag` is that of the threshold.
 */
export declare const setReorderPoint: <ThrowOnError extends boolean = false>(options: Options<SetReorderPointData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SetReorderPointResponses, SetReorderPointErrors, ThrowOnError, "fields">;
/**
 * Get Stock
 *
 * On hand, reserved and available, by warehouse and condition.
 */
export declare const getStock: <ThrowOnError extends boolean = false>(options: Options<GetStockData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetStockResponses, GetStockErrors, ThrowOnError, "fields">;
/**
 * Get Reservation Totals
 *
 * How many orders inventory knows, and how many of them wait for stock.
 */
export declare const getReservationTotals: <ThrowOnError extends boolean = false>(options?: Options<GetReservationTotalsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetReservationTotalsResponses, GetReservationTotalsErrors, ThrowOnError, "fields">;
/**
 * List Left Voided
 *
 * Goods of voided parcels that left the warehouse all the same, the newest parcels first. Somebody has to fetch
 * them back, or charge for them.
 */
export declare const listLeftVoided: <ThrowOnError extends boolean = false>(options?: Options<ListLeftVoidedData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListLeftVoidedResponses, ListLeftVoidedErrors, ThrowOnError, "fields">;
/**
 * Get Reservation
 *
 * What an order holds, where, and what it still waits for.
 */
export declare const getReservation: <ThrowOnError extends boolean = false>(options: Options<GetReservationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetReservationResponses, GetReservationErrors, ThrowOnError, "fields">;
/**
 * List Parked Inventory
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedInventory: <ThrowOnError extends boolean = false>(options?: Options<ListParkedInventoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedInventoryResponses, ListParkedInventoryErrors, ThrowOnError, "fields">;
/**
 * Show Parked Inventory
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedInventory: <ThrowOnError extends boolean = false>(options: Options<ShowParkedInventoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedInventoryResponses, ShowParkedInventoryErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Inventory
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedInventory: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedInventoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedInventoryResponses, ReplayParkedInventoryErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Inventory
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedInventory: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedInventoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedInventoryResponses, DiscardParkedInventoryErrors, ThrowOnError, "fields">;
/**
 * List Jobs Inventory
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsInventory: <ThrowOnError extends boolean = false>(options?: Options<ListJobsInventoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsInventoryResponses, ListJobsInventoryErrors, ThrowOnError, "fields">;
/**
 * Verify Inventory
 *
 * Run the service's invariants now.
 */
export declare const verifyInventory: <ThrowOnError extends boolean = false>(options?: Options<VerifyInventoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifyInventoryResponses, VerifyInventoryErrors, ThrowOnError, "fields">;
/**
 * What a file of prices may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describePriceImport: <ThrowOnError extends boolean = false>(options?: Options<DescribePriceImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribePriceImportResponses, DescribePriceImportErrors, ThrowOnError, "fields">;
/**
 * Import prices
 *
 * A file of prices, one row per SKU, channel and market, by the same rules as in POST /v1/prices/bulk: one below its floor is refused, and so is one whose floor is not known; one that is set already is `unchanged`. Rows are taken in the order of the file: of two for the same SKU, channel and market the later one holds, and counts as `changed`.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importPrices: <ThrowOnError extends boolean = false>(options: Options<ImportPricesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportPricesResponses, ImportPricesErrors, ThrowOnError, "fields">;
/**
 * What a file of costs may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeCostImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeCostImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeCostImportResponses, DescribeCostImportErrors, ThrowOnError, "fields">;
/**
 * Import costs
 *
 * A file of unit costs, one row per SKU and day, by the same rules as in POST /v1/costs: nothing is overwritten, and a row for a SKU and day that are known corrects them and counts as `changed`. Floors that it moves are rechecked. What is stored already is `unchanged`.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importCosts: <ThrowOnError extends boolean = false>(options: Options<ImportCostsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportCostsResponses, ImportCostsErrors, ThrowOnError, "fields">;
/**
 * Export prices
 *
 * A file of the list GET /v1/prices, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportPrices: <ThrowOnError extends boolean = false>(options: Options<ExportPricesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportPricesResponses, ExportPricesErrors, ThrowOnError, "fields">;
/**
 * Download a file of prices
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadPricesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadPricesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadPricesExportResponses, DownloadPricesExportErrors, ThrowOnError, "fields">;
/**
 * Export costs
 *
 * A file of the list GET /v1/costs, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportCosts: <ThrowOnError extends boolean = false>(options: Options<ExportCostsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportCostsResponses, ExportCostsErrors, ThrowOnError, "fields">;
/**
 * Download a file of costs
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadCostsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadCostsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadCostsExportResponses, DownloadCostsExportErrors, ThrowOnError, "fields">;
/**
 * Export fees
 *
 * A file of the list GET /v1/fees, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportFees: <ThrowOnError extends boolean = false>(options: Options<ExportFeesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportFeesResponses, ExportFeesErrors, ThrowOnError, "fields">;
/**
 * Download a file of fees
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadFeesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadFeesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadFeesExportResponses, DownloadFeesExportErrors, ThrowOnError, "fields">;
/**
 * Export vat rates
 *
 * A file of the list GET /v1/vat-rates, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportVatRates: <ThrowOnError extends boolean = false>(options: Options<ExportVatRatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportVatRatesResponses, ExportVatRatesErrors, ThrowOnError, "fields">;
/**
 * Download a file of vat rates
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadVatRatesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadVatRatesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadVatRatesExportResponses, DownloadVatRatesExportErrors, ThrowOnError, "fields">;
/**
 * List Costs
 *
 * Of all goods, the row recorded last first; with `on` the rows that hold that day, by SKU. Rows never change:
 * updated_since is when they were recorded.
 */
export declare const listCosts: <ThrowOnError extends boolean = false>(options?: Options<ListCostsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListCostsResponses, ListCostsErrors, ThrowOnError, "fields">;
/**
 * Record Costs
 *
 * Append dated unit costs: created for the first of a SKU and day, changed for a correction of it, unchanged for
 * what is stored already. Floors they move are rechecked before this answers.
 */
export declare const recordCosts: <ThrowOnError extends boolean = false>(options: Options<RecordCostsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordCostsResponses, RecordCostsErrors, ThrowOnError, "fields">;
/**
 * List Fees
 *
 * The row recorded last first; with `on` the rows that hold that day, by channel and category. Rows never change:
 * updated_since is when they were recorded.
 */
export declare const listFees: <ThrowOnError extends boolean = false>(options?: Options<ListFeesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListFeesResponses, ListFeesErrors, ThrowOnError, "fields">;
/**
 * Record Fees
 *
 * Append dated fee rows: created for the first of a channel, category and day, changed for a correction of it,
 * unchanged for what is stored already. Floors they move are rechecked before this answers.
 */
export declare const recordFees: <ThrowOnError extends boolean = false>(options: Options<RecordFeesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordFeesResponses, RecordFeesErrors, ThrowOnError, "fields">;
/**
 * List Vat Rates
 *
 * The row recorded last first; with `on` the rows that hold that day, by territory or else market.
 */
export declare const listVatRates: <ThrowOnError extends boolean = false>(options?: Options<ListVatRatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListVatRatesResponses, ListVatRatesErrors, ThrowOnError, "fields">;
/**
 * Record Vat Rates
 *
 * Append dated VAT rates: created for the first of a market (or territory in it) and day, changed for a correction
 * of it, unchanged for what is stored already. A market without a row has no floor and takes no price: 0 must be
 * said.
 */
export declare const recordVatRates: <ThrowOnError extends boolean = false>(options: Options<RecordVatRatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordVatRatesResponses, RecordVatRatesErrors, ThrowOnError, "fields">;
/**
 * Get Fx Rate
 *
 * The most recent rate on or before a day, at most 7 days old: a posted one, else the European Central Bank's.
 */
export declare const getFxRate: <ThrowOnError extends boolean = false>(options: Options<GetFxRateData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetFxRateResponses, GetFxRateErrors, ThrowOnError, "fields">;
/**
 * Record Fx Rates
 *
 * Append dated rates: created for the first of a pair and day, changed for a correction of it, unchanged for what
 * is stored already. Floors they move are rechecked before this answers.
 */
export declare const recordFxRates: <ThrowOnError extends boolean = false>(options: Options<RecordFxRatesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordFxRatesResponses, RecordFxRatesErrors, ThrowOnError, "fields">;
/**
 * Get Costs
 *
 * What a SKU costs to buy, newest first: the floor of its prices is made of this.
 */
export declare const getCosts: <ThrowOnError extends boolean = false>(options: Options<GetCostsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetCostsResponses, GetCostsErrors, ThrowOnError, "fields">;
/**
 * Get Price Floor
 *
 * The lowest price that loses nothing: landed cost, fees and VAT, with each step of the sum. With a postcode, the
 * lowest at which a sale to that place loses nothing; prices are judged by their market's own VAT.
 */
export declare const getPriceFloor: <ThrowOnError extends boolean = false>(options: Options<GetPriceFloorData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetPriceFloorResponses, GetPriceFloorErrors, ThrowOnError, "fields">;
/**
 * List Prices
 *
 * Current prices by SKU, channel and market. A filter that is given several times takes any of its values, several
 * filters must all fit. A floor that is computed anew and comes out the same is no change of its price.
 */
export declare const listPrices: <ThrowOnError extends boolean = false>(options?: Options<ListPricesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListPricesResponses, ListPricesErrors, ThrowOnError, "fields">;
/**
 * Set Price
 *
 * Set one price. Below its floor it is refused: price_below_floor, with the floor's derivation. Without a known
 * cost, fees, VAT rate or exchange rate there is no floor, and so no price.
 */
export declare const setPrice: <ThrowOnError extends boolean = false>(options: Options<SetPriceData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SetPriceResponses, SetPriceErrors, ThrowOnError, "fields">;
/**
 * Set Prices
 *
 * Set up to 1000 prices, each judged by itself: created, changed, unchanged, or failed with the reason.
 */
export declare const setPrices: <ThrowOnError extends boolean = false>(options: Options<SetPricesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SetPricesResponses, SetPricesErrors, ThrowOnError, "fields">;
/**
 * List Price History
 *
 * Every price there was, newest first: who set it, when, and what stood before.
 */
export declare const listPriceHistory: <ThrowOnError extends boolean = false>(options: Options<ListPriceHistoryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListPriceHistoryResponses, ListPriceHistoryErrors, ThrowOnError, "fields">;
/**
 * Quote Basket
 *
 * What a basket costs, and the VAT in it. A price in another currency is converted with today's rate, which is
 * shown.
 */
export declare const quoteBasket: <ThrowOnError extends boolean = false>(options: Options<QuoteBasketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<QuoteBasketResponses, QuoteBasketErrors, ThrowOnError, "fields">;
/**
 * List Parked Pricing
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedPricing: <ThrowOnError extends boolean = false>(options?: Options<ListParkedPricingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedPricingResponses, ListParkedPricingErrors, ThrowOnError, "fields">;
/**
 * Show Parked Pricing
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedPricing: <ThrowOnError extends boolean = false>(options: Options<ShowParkedPricingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedPricingResponses, ShowParkedPricingErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Pricing
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedPricing: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedPricingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedPricingResponses, ReplayParkedPricingErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Pricing
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedPricing: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedPricingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedPricingResponses, DiscardParkedPricingErrors, ThrowOnError, "fields">;
/**
 * List Jobs Pricing
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsPricing: <ThrowOnError extends boolean = false>(options?: Options<ListJobsPricingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsPricingResponses, ListJobsPricingErrors, ThrowOnError, "fields">;
/**
 * Verify Pricing
 *
 * Run the service's invariants now.
 */
export declare const verifyPricing: <ThrowOnError extends boolean = false>(options?: Options<VerifyPricingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifyPricingResponses, VerifyPricingErrors, ThrowOnError, "fields">;
/**
 * What a file of orders may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeOrderImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeOrderImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeOrderImportResponses, DescribeOrderImportErrors, ThrowOnError, "fields">;
/**
 * Import orders
 *
 * A file of orders, one row per order line. An order is taken whole or not at all, by the same rules as in POST /v1/orders. One that is known is left as it is: `known`, or `different` when the file says something else.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importOrders: <ThrowOnError extends boolean = false>(options: Options<ImportOrdersData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportOrdersResponses, ImportOrdersErrors, ThrowOnError, "fields">;
/**
 * Export orders
 *
 * A file of the list GET /v1/orders, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportOrders: <ThrowOnError extends boolean = false>(options: Options<ExportOrdersData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportOrdersResponses, ExportOrdersErrors, ThrowOnError, "fields">;
/**
 * Download a file of orders
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadOrdersExport: <ThrowOnError extends boolean = false>(options: Options<DownloadOrdersExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadOrdersExportResponses, DownloadOrdersExportErrors, ThrowOnError, "fields">;
/**
 * Export order lines
 *
 * A file of the list GET /v1/orders/lines, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportOrderLines: <ThrowOnError extends boolean = false>(options: Options<ExportOrderLinesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportOrderLinesResponses, ExportOrderLinesErrors, ThrowOnError, "fields">;
/**
 * Download a file of order lines
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadOrderLinesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadOrderLinesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadOrderLinesExportResponses, DownloadOrderLinesExportErrors, ThrowOnError, "fields">;
/**
 * Export sku mappings
 *
 * A file of the list GET /v1/sku-mappings, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportSkuMappings: <ThrowOnError extends boolean = false>(options: Options<ExportSkuMappingsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportSkuMappingsResponses, ExportSkuMappingsErrors, ThrowOnError, "fields">;
/**
 * Download a file of sku mappings
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadSkuMappingsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadSkuMappingsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadSkuMappingsExportResponses, DownloadSkuMappingsExportErrors, ThrowOnError, "fields">;
/**
 * Export address accesses
 *
 * A file of the list GET /v1/address-accesses, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportAddressAccesses: <ThrowOnError extends boolean = false>(options: Options<ExportAddressAccessesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportAddressAccessesResponses, ExportAddressAccessesErrors, ThrowOnError, "fields">;
/**
 * Download a file of address accesses
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadAddressAccessesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadAddressAccessesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadAddressAccessesExportResponses, DownloadAddressAccessesExportErrors, ThrowOnError, "fields">;
/**
 * List Sku Mappings
 *
 * Which SKU a channel means by its own.
 */
export declare const listSkuMappings: <ThrowOnError extends boolean = false>(options?: Options<ListSkuMappingsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListSkuMappingsResponses, ListSkuMappingsErrors, ThrowOnError, "fields">;
/**
 * Put Sku Mappings
 *
 * Map a channel's SKUs to ours. Orders held for one of them go on at once. Of two items for the same SKU of a
 * channel the last counts.
 */
export declare const putSkuMappings: <ThrowOnError extends boolean = false>(options: Options<PutSkuMappingsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutSkuMappingsResponses, PutSkuMappingsErrors, ThrowOnError, "fields">;
/**
 * Record Payment
 *
 * Record what a payment provider did. A payment hold ends when the authorisation covers the order.
 */
export declare const recordPayment: <ThrowOnError extends boolean = false>(options: Options<RecordPaymentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordPaymentResponses, RecordPaymentErrors, ThrowOnError, "fields">;
/**
 * Get Order Ledger
 *
 * Every movement of the order's money: authorised, captured, refunded, written off, and what is left.
 */
export declare const getOrderLedger: <ThrowOnError extends boolean = false>(options: Options<GetOrderLedgerData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderLedgerResponses, GetOrderLedgerErrors, ThrowOnError, "fields">;
/**
 * Book Bad Debt
 *
 * Write an amount off. The same reference is booked once.
 */
export declare const bookBadDebt: <ThrowOnError extends boolean = false>(options: Options<BookBadDebtData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<BookBadDebtResponses, BookBadDebtErrors, ThrowOnError, "fields">;
/**
 * List Ledger Accounts
 *
 * Balances by account and currency. Each currency sums to zero.
 */
export declare const listLedgerAccounts: <ThrowOnError extends boolean = false>(options?: Options<ListLedgerAccountsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListLedgerAccountsResponses, ListLedgerAccountsErrors, ThrowOnError, "fields">;
/**
 * List Orders
 *
 * Newest first. A filter that is given several times takes any of its values, several filters must all fit. Ranges
 * of time have their beginning in them and not their end, and are given with an offset from UTC.
 */
export declare const listOrders: <ThrowOnError extends boolean = false>(options?: Options<ListOrdersData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListOrdersResponses, ListOrdersErrors, ThrowOnError, "fields">;
/**
 * Place Order
 *
 * Place an order. 201 as soon as it is durable; stock is reserved right after. An order that cannot go on by
 * itself (unknown SKU, incomplete address, no payment) is taken too, and held. With `Prefer: wait=10` the answer
 * comes when the order is confirmed, held or cancelled, or after so many seconds as it is then; a repetition with the
 * same Idempotency-Key gets the first answer without waiting.
 */
export declare const placeOrder: <ThrowOnError extends boolean = false>(options: Options<PlaceOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PlaceOrderResponses, PlaceOrderErrors, ThrowOnError, "fields">;
/**
 * Place Orders Bulk
 *
 * Up to 500 orders in one transaction, a result each. A known order (channel and number) is left as it is: `known`,
 * or `different` when it came with another content.
 */
export declare const placeOrdersBulk: <ThrowOnError extends boolean = false>(options: Options<PlaceOrdersBulkData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PlaceOrdersBulkResponses, PlaceOrdersBulkErrors, ThrowOnError, "fields">;
/**
 * List Order Lines
 *
 * Every line of the orders that the list of orders has with the same filters, those of the newest orders first;
 * with `sku` the lines of these alone. A line is changed when its order is.
 */
export declare const listOrderLines: <ThrowOnError extends boolean = false>(options?: Options<ListOrderLinesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListOrderLinesResponses, ListOrderLinesErrors, ThrowOnError, "fields">;
/**
 * Get Order Counts
 *
 * How many orders are at each step and how many have an open hold of each kind, of those that the list has with the
 * same filters: up to 10,000 each.
 */
export declare const getOrderCounts: <ThrowOnError extends boolean = false>(options?: Options<GetOrderCountsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderCountsResponses, GetOrderCountsErrors, ThrowOnError, "fields">;
/**
 * Get Order Totals
 *
 * For reconciliation: sums read from the order service's own tables at this moment, all of them of `channel` when
 * it is given. A bad debt without an order belongs to no channel.
 */
export declare const getOrderTotals: <ThrowOnError extends boolean = false>(options?: Options<GetOrderTotalsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderTotalsResponses, GetOrderTotalsErrors, ThrowOnError, "fields">;
/**
 * Get Order
 *
 * An order as it is: state, holds, lines with what is reserved and shipped, money.
 */
export declare const getOrder: <ThrowOnError extends boolean = false>(options: Options<GetOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderResponses, GetOrderErrors, ThrowOnError, "fields">;
/**
 * Get Order Timeline
 *
 * Everything that happened to the order, oldest first, with the event that caused it.
 */
export declare const getOrderTimeline: <ThrowOnError extends boolean = false>(options: Options<GetOrderTimelineData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderTimelineResponses, GetOrderTimelineErrors, ThrowOnError, "fields">;
/**
 * Erase Order Address
 *
 * Erase who the order went to, once it is closed or cancelled: name, street, city, telephone and mail address. It
 * cannot be undone. Country and postcode stay. From then on whoever asks for the address hears 410.
 */
export declare const eraseOrderAddress: <ThrowOnError extends boolean = false>(options: Options<EraseOrderAddressData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<EraseOrderAddressResponses, EraseOrderAddressErrors, ThrowOnError, "fields">;
/**
 * Get Order Address
 *
 * Personal data: scope orders:pii. The ETag is the order's version. 410 once it has been erased.
 */
export declare const getOrderAddress: <ThrowOnError extends boolean = false>(options: Options<GetOrderAddressData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderAddressResponses, GetOrderAddressErrors, ThrowOnError, "fields">;
/**
 * Set Order Address
 *
 * Correct the address until a label is booked; parcels that are planned are planned anew. Resolves an address hold.
 * The whole address is replaced: what is left out is empty.
 */
export declare const setOrderAddress: <ThrowOnError extends boolean = false>(options: Options<SetOrderAddressData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SetOrderAddressResponses, SetOrderAddressErrors, ThrowOnError, "fields">;
/**
 * List Channels
 *
 * The channels that orders, SKU mappings or prices have named.
 */
export declare const listChannels: <ThrowOnError extends boolean = false>(options?: Options<ListChannelsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListChannelsResponses, ListChannelsErrors, ThrowOnError, "fields">;
/**
 * Cancel Order By Id
 *
 * Cancel what has not left: all of it, or the rest. 202: parcels that are planned have to be stopped first; asking
 * again is harmless. Stock and money of what has not left go back.
 */
export declare const cancelOrderById: <ThrowOnError extends boolean = false>(options: Options<CancelOrderByIdData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CancelOrderByIdResponses, CancelOrderByIdErrors, ThrowOnError, "fields">;
/**
 * Close Order By Id
 *
 * Close an order whose parcels are never reported as delivered: lost, or the carrier does not say. What the buyer
 * gets back is another question: see payments.
 */
export declare const closeOrderById: <ThrowOnError extends boolean = false>(options: Options<CloseOrderByIdData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CloseOrderByIdResponses, CloseOrderByIdErrors, ThrowOnError, "fields">;
/**
 * Hold Order
 *
 * A manual hold: the order is not confirmed before it is resolved.
 */
export declare const holdOrder: <ThrowOnError extends boolean = false>(options: Options<HoldOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<HoldOrderResponses, HoldOrderErrors, ThrowOnError, "fields">;
/**
 * Resolve Order Hold
 *
 * Only a manual hold is resolved by hand; the others end when their cause does.
 */
export declare const resolveOrderHold: <ThrowOnError extends boolean = false>(options: Options<ResolveOrderHoldData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ResolveOrderHoldResponses, ResolveOrderHoldErrors, ThrowOnError, "fields">;
/**
 * List Address Accesses
 *
 * Which service has read whose address, and for what, newest first. Readings are kept for a year.
 */
export declare const listAddressAccesses: <ThrowOnError extends boolean = false>(options?: Options<ListAddressAccessesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListAddressAccessesResponses, ListAddressAccessesErrors, ThrowOnError, "fields">;
/**
 * List Parked Order
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedOrder: <ThrowOnError extends boolean = false>(options?: Options<ListParkedOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedOrderResponses, ListParkedOrderErrors, ThrowOnError, "fields">;
/**
 * Show Parked Order
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedOrder: <ThrowOnError extends boolean = false>(options: Options<ShowParkedOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedOrderResponses, ShowParkedOrderErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Order
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedOrder: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedOrderResponses, ReplayParkedOrderErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Order
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedOrder: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedOrderResponses, DiscardParkedOrderErrors, ThrowOnError, "fields">;
/**
 * List Jobs Order
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsOrder: <ThrowOnError extends boolean = false>(options?: Options<ListJobsOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsOrderResponses, ListJobsOrderErrors, ThrowOnError, "fields">;
/**
 * Verify Order
 *
 * Run the service's invariants now.
 */
export declare const verifyOrder: <ThrowOnError extends boolean = false>(options?: Options<VerifyOrderData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifyOrderResponses, VerifyOrderErrors, ThrowOnError, "fields">;
/**
 * What a file of rate cards may contain
 *
 * The fields, and the profiles that are known by name: one may be taken and changed.
 */
export declare const describeTariffImport: <ThrowOnError extends boolean = false>(options?: Options<DescribeTariffImportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DescribeTariffImportResponses, DescribeTariffImportErrors, ThrowOnError, "fields">;
/**
 * Import rate cards
 *
 * A file of rate cards, one row per weight break, for one zone or with a column per zone. Rows of one carrier, service, origin and first day are a tariff, which is taken whole or not at all, by the same rules as in POST /v1/rate-cards. Parcels that were held for want of a service are planned with them.
 *
 * Answers at once with an operation to follow. Each row that is not taken is reported with its line. A GET of this path says what a file may contain.
 */
export declare const importTariffs: <ThrowOnError extends boolean = false>(options: Options<ImportTariffsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportTariffsResponses, ImportTariffsErrors, ThrowOnError, "fields">;
/**
 * Export shipments
 *
 * A file of the list GET /v1/shipments, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportShipments: <ThrowOnError extends boolean = false>(options: Options<ExportShipmentsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportShipmentsResponses, ExportShipmentsErrors, ThrowOnError, "fields">;
/**
 * Download a file of shipments
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadShipmentsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadShipmentsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadShipmentsExportResponses, DownloadShipmentsExportErrors, ThrowOnError, "fields">;
/**
 * Export shipment lines
 *
 * A file of the list GET /v1/shipments/lines, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportShipmentLines: <ThrowOnError extends boolean = false>(options: Options<ExportShipmentLinesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportShipmentLinesResponses, ExportShipmentLinesErrors, ThrowOnError, "fields">;
/**
 * Download a file of shipment lines
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadShipmentLinesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadShipmentLinesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadShipmentLinesExportResponses, DownloadShipmentLinesExportErrors, ThrowOnError, "fields">;
/**
 * Export shipping zones
 *
 * A file of the list GET /v1/zones, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportShippingZones: <ThrowOnError extends boolean = false>(options: Options<ExportShippingZonesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportShippingZonesResponses, ExportShippingZonesErrors, ThrowOnError, "fields">;
/**
 * Download a file of shipping zones
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadShippingZonesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadShippingZonesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadShippingZonesExportResponses, DownloadShippingZonesExportErrors, ThrowOnError, "fields">;
/**
 * Export rate cards
 *
 * A file of the list GET /v1/rate-cards, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportRateCards: <ThrowOnError extends boolean = false>(options: Options<ExportRateCardsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportRateCardsResponses, ExportRateCardsErrors, ThrowOnError, "fields">;
/**
 * Download a file of rate cards
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadRateCardsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadRateCardsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadRateCardsExportResponses, DownloadRateCardsExportErrors, ThrowOnError, "fields">;
/**
 * List Carriers
 *
 * Our own carriers, and those that zones, rate cards or webhook secrets have named.
 */
export declare const listCarriers: <ThrowOnError extends boolean = false>(options?: Options<ListCarriersData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListCarriersResponses, ListCarriersErrors, ThrowOnError, "fields">;
/**
 * Dispatch Shipments
 *
 * Hand over many parcels. Each has its own result.
 */
export declare const dispatchShipments: <ThrowOnError extends boolean = false>(options: Options<DispatchShipmentsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DispatchShipmentsResponses, DispatchShipmentsErrors, ThrowOnError, "fields">;
/**
 * Dispatch Shipment
 *
 * The parcel is handed to its carrier; it is booked if it was not.
 */
export declare const dispatchShipment: <ThrowOnError extends boolean = false>(options: Options<DispatchShipmentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DispatchShipmentResponses, DispatchShipmentErrors, ThrowOnError, "fields">;
/**
 * Get Shipment Label
 *
 * The label of a booked parcel as PDF, 100 x 150 mm, with the recipient's name and address: personal data. 409
 * `label_not_ready` while it is being made, `label_not_made` when it cannot be. It is kept until the parcel has left.
 */
export declare const getShipmentLabel: <ThrowOnError extends boolean = false>(options: Options<GetShipmentLabelData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetShipmentLabelResponses, GetShipmentLabelErrors, ThrowOnError, "fields">;
/**
 * Book Shipment Label
 *
 * Give a planned parcel its tracking number. Asked again it answers the same. From now on the order's address
 * cannot be changed. Our own label is made in a moment, when order has said who the parcel goes to. Of a carrier that
 * is asked over a network the answer is 202, and the number is at the shipment (Location) when the carrier has
 * answered.
 */
export declare const bookShipmentLabel: <ThrowOnError extends boolean = false>(options: Options<BookShipmentLabelData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<BookShipmentLabelResponses, BookShipmentLabelErrors, ThrowOnError, "fields">;
/**
 * List Shipments
 *
 * Newest first. A filter that is given several times takes any of its values, several filters must all fit.
 */
export declare const listShipments: <ThrowOnError extends boolean = false>(options?: Options<ListShipmentsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListShipmentsResponses, ListShipmentsErrors, ThrowOnError, "fields">;
/**
 * List Shipment Lines
 *
 * Every line of the parcels that the list of parcels has with the same filters, those of the newest parcels first.
 * A line is changed when its parcel is.
 */
export declare const listShipmentLines: <ThrowOnError extends boolean = false>(options?: Options<ListShipmentLinesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListShipmentLinesResponses, ListShipmentLinesErrors, ThrowOnError, "fields">;
/**
 * Get Shipment Counts
 *
 * How many parcels are in each state, of those that the list has with the same filters: up to 10,000 each.
 */
export declare const getShipmentCounts: <ThrowOnError extends boolean = false>(options?: Options<GetShipmentCountsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetShipmentCountsResponses, GetShipmentCountsErrors, ThrowOnError, "fields">;
/**
 * Get Shipment
 *
 * The parcel with its lines, its declaration, how its service was chosen, and where it was seen.
 */
export declare const getShipment: <ThrowOnError extends boolean = false>(options: Options<GetShipmentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetShipmentResponses, GetShipmentErrors, ThrowOnError, "fields">;
/**
 * Replan Shipment
 *
 * Plan a parcel anew, with the products, rates and zones as they are now: a held one, or one whose carrier or
 * service will not do. A label that was booked is cancelled. What the carrier has already goes on.
 */
export declare const replanShipment: <ThrowOnError extends boolean = false>(options: Options<ReplanShipmentData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplanShipmentResponses, ReplanShipmentErrors, ThrowOnError, "fields">;
/**
 * Delete Shipping Zone
 *
 * Delete a zone that no rate card names. A territory that it named is the carrier's zone of the country's again.
 */
export declare const deleteShippingZone: <ThrowOnError extends boolean = false>(options: Options<DeleteShippingZoneData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteShippingZoneResponses, DeleteShippingZoneErrors, ThrowOnError, "fields">;
/**
 * Get Shipping Zone
 *
 * The countries and territories of a zone.
 */
export declare const getShippingZone: <ThrowOnError extends boolean = false>(options: Options<GetShippingZoneData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetShippingZoneResponses, GetShippingZoneErrors, ThrowOnError, "fields">;
/**
 * Put Shipping Zone
 *
 * Set the destinations of a zone. Parcels that were held for want of a service are tried again.
 */
export declare const putShippingZone: <ThrowOnError extends boolean = false>(options: Options<PutShippingZoneData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PutShippingZoneResponses, PutShippingZoneErrors, ThrowOnError, "fields">;
/**
 * List Shipping Zones
 *
 * Each carrier's zones, and the countries and territories in them.
 */
export declare const listShippingZones: <ThrowOnError extends boolean = false>(options?: Options<ListShippingZonesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListShippingZonesResponses, ListShippingZonesErrors, ThrowOnError, "fields">;
/**
 * List Rate Cards
 *
 * What carriers ask, by origin, zone and weight.
 */
export declare const listRateCards: <ThrowOnError extends boolean = false>(options?: Options<ListRateCardsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListRateCardsResponses, ListRateCardsErrors, ThrowOnError, "fields">;
/**
 * Import Rate Cards
 *
 * Add or replace weight breaks. Parcels that were held for want of a service are planned with them.
 */
export declare const importRateCards: <ThrowOnError extends boolean = false>(options: Options<ImportRateCardsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportRateCardsResponses, ImportRateCardsErrors, ThrowOnError, "fields">;
/**
 * Delete Rate Card
 *
 * Delete a weight break that was a mistake; one that ends has a `valid_to`. What was planned with it stays so. With
 * the last card of an origin goes the rule that all of its cards are in one currency.
 */
export declare const deleteRateCard: <ThrowOnError extends boolean = false>(options: Options<DeleteRateCardData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteRateCardResponses, DeleteRateCardErrors, ThrowOnError, "fields">;
/**
 * Get Rate Card
 *
 * One weight break.
 */
export declare const getRateCard: <ThrowOnError extends boolean = false>(options: Options<GetRateCardData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetRateCardResponses, GetRateCardErrors, ThrowOnError, "fields">;
/**
 * Quote Shipping
 *
 * What every service would cost, which one a shipment would get, and why not the others. Stores nothing.
 */
export declare const quoteShipping: <ThrowOnError extends boolean = false>(options: Options<QuoteShippingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<QuoteShippingResponses, QuoteShippingErrors, ThrowOnError, "fields">;
/**
 * List Webhook Secrets
 *
 * A carrier's secrets, newest first, without the secrets themselves.
 */
export declare const listWebhookSecrets: <ThrowOnError extends boolean = false>(options: Options<ListWebhookSecretsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListWebhookSecretsResponses, ListWebhookSecretsErrors, ThrowOnError, "fields">;
/**
 * Create Webhook Secret
 *
 * Make a further secret for a carrier; those that are valid stay so.
 */
export declare const createWebhookSecret: <ThrowOnError extends boolean = false>(options: Options<CreateWebhookSecretData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CreateWebhookSecretResponses, CreateWebhookSecretErrors, ThrowOnError, "fields">;
/**
 * Rotate Webhook Secret
 *
 * Make a new secret that replaces the others: they stay valid for a while, so that the carrier can change over.
 */
export declare const rotateWebhookSecret: <ThrowOnError extends boolean = false>(options: Options<RotateWebhookSecretData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RotateWebhookSecretResponses, RotateWebhookSecretErrors, ThrowOnError, "fields">;
/**
 * Delete Webhook Secret
 *
 * From now on nothing that is signed with it is taken.
 */
export declare const deleteWebhookSecret: <ThrowOnError extends boolean = false>(options: Options<DeleteWebhookSecretData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteWebhookSecretResponses, DeleteWebhookSecretErrors, ThrowOnError, "fields">;
/**
 * Get Webhook Secret
 *
 * One secret's dates, without the secret itself.
 */
export declare const getWebhookSecret: <ThrowOnError extends boolean = false>(options: Options<GetWebhookSecretData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetWebhookSecretResponses, GetWebhookSecretErrors, ThrowOnError, "fields">;
/**
 * Receive Tracking
 *
 * Reports on parcels, signed as Standard Webhooks has it. The same webhook-id again changes nothing.
 */
export declare const receiveTracking: <ThrowOnError extends boolean = false>(options: Options<ReceiveTrackingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReceiveTrackingResponses, ReceiveTrackingErrors, ThrowOnError, "fields">;
/**
 * Record Tracking
 *
 * Write down where a parcel is, or what became of it, when its carrier does not report: a lost parcel, a delivery
 * that the buyer confirms. It counts as a report of the carrier would.
 */
export declare const recordTracking: <ThrowOnError extends boolean = false>(options: Options<RecordTrackingData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RecordTrackingResponses, RecordTrackingErrors, ThrowOnError, "fields">;
/**
 * List Parked Logistics
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedLogistics: <ThrowOnError extends boolean = false>(options?: Options<ListParkedLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedLogisticsResponses, ListParkedLogisticsErrors, ThrowOnError, "fields">;
/**
 * Show Parked Logistics
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedLogistics: <ThrowOnError extends boolean = false>(options: Options<ShowParkedLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedLogisticsResponses, ShowParkedLogisticsErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Logistics
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedLogistics: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedLogisticsResponses, ReplayParkedLogisticsErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Logistics
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedLogistics: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedLogisticsResponses, DiscardParkedLogisticsErrors, ThrowOnError, "fields">;
/**
 * List Tasks Logistics
 *
 * Tasks of one state, oldest first.
 */
export declare const listTasksLogistics: <ThrowOnError extends boolean = false>(options?: Options<ListTasksLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListTasksLogisticsResponses, ListTasksLogisticsErrors, ThrowOnError, "fields">;
/**
 * Show Task Logistics
 *
 * One task with its payload.
 */
export declare const showTaskLogistics: <ThrowOnError extends boolean = false>(options: Options<ShowTaskLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowTaskLogisticsResponses, ShowTaskLogisticsErrors, ThrowOnError, "fields">;
/**
 * Replay Task Logistics
 *
 * Try a dead task again, from now on and with all its attempts. What may have happened is looked up first.
 */
export declare const replayTaskLogistics: <ThrowOnError extends boolean = false>(options: Options<ReplayTaskLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayTaskLogisticsResponses, ReplayTaskLogisticsErrors, ThrowOnError, "fields">;
/**
 * Discard Task Logistics
 *
 * Give one up that is dead or waits; later tasks of its key go on. Who did it and why stays on record.
 */
export declare const discardTaskLogistics: <ThrowOnError extends boolean = false>(options: Options<DiscardTaskLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardTaskLogisticsResponses, DiscardTaskLogisticsErrors, ThrowOnError, "fields">;
/**
 * List Jobs Logistics
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsLogistics: <ThrowOnError extends boolean = false>(options?: Options<ListJobsLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsLogisticsResponses, ListJobsLogisticsErrors, ThrowOnError, "fields">;
/**
 * Verify Logistics
 *
 * Run the service's invariants now.
 */
export declare const verifyLogistics: <ThrowOnError extends boolean = false>(options?: Options<VerifyLogisticsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifyLogisticsResponses, VerifyLogisticsErrors, ThrowOnError, "fields">;
/**
 * Export tickets
 *
 * A file of the list GET /v1/tickets, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportTickets: <ThrowOnError extends boolean = false>(options: Options<ExportTicketsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportTicketsResponses, ExportTicketsErrors, ThrowOnError, "fields">;
/**
 * Download a file of tickets
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadTicketsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadTicketsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadTicketsExportResponses, DownloadTicketsExportErrors, ThrowOnError, "fields">;
/**
 * Export returns
 *
 * A file of the list GET /v1/returns, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportReturns: <ThrowOnError extends boolean = false>(options: Options<ExportReturnsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportReturnsResponses, ExportReturnsErrors, ThrowOnError, "fields">;
/**
 * Download a file of returns
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadReturnsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadReturnsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadReturnsExportResponses, DownloadReturnsExportErrors, ThrowOnError, "fields">;
/**
 * Export return lines
 *
 * A file of the list GET /v1/returns/lines, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportReturnLines: <ThrowOnError extends boolean = false>(options: Options<ExportReturnLinesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportReturnLinesResponses, ExportReturnLinesErrors, ThrowOnError, "fields">;
/**
 * Download a file of return lines
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadReturnLinesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadReturnLinesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadReturnLinesExportResponses, DownloadReturnLinesExportErrors, ThrowOnError, "fields">;
/**
 * List Ticket Targets
 *
 * The one table behind every ticket's due times.
 */
export declare const listTicketTargets: <ThrowOnError extends boolean = false>(options?: Options<ListTicketTargetsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListTicketTargetsResponses, ListTicketTargetsErrors, ThrowOnError, "fields">;
/**
 * List Tickets
 *
 * Newest first. A filter that is given several times takes any of its values, several filters must all fit.
 */
export declare const listTickets: <ThrowOnError extends boolean = false>(options?: Options<ListTicketsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListTicketsResponses, ListTicketsErrors, ThrowOnError, "fields">;
/**
 * Open Ticket
 *
 * Open a ticket. Its class and priority decide by when it is to be answered (SLA). Who is limited to channels opens
 * those about orders of these.
 */
export declare const openTicket: <ThrowOnError extends boolean = false>(options: Options<OpenTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<OpenTicketResponses, OpenTicketErrors, ThrowOnError, "fields">;
/**
 * Get Ticket Counts
 *
 * How many tickets are in each state, of those that the list has with the same filters: up to 10,000 each.
 */
export declare const getTicketCounts: <ThrowOnError extends boolean = false>(options?: Options<GetTicketCountsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetTicketCountsResponses, GetTicketCountsErrors, ThrowOnError, "fields">;
/**
 * Get Ticket
 *
 * With its messages and its history.
 */
export declare const getTicket: <ThrowOnError extends boolean = false>(options: Options<GetTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetTicketResponses, GetTicketErrors, ThrowOnError, "fields">;
/**
 * Change Ticket
 *
 * Assign it, or change its priority and with it the targets. A change that changes nothing keeps the version.
 */
export declare const changeTicket: <ThrowOnError extends boolean = false>(options: Options<ChangeTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeTicketResponses, ChangeTicketErrors, ThrowOnError, "fields">;
/**
 * Pend Ticket
 *
 * Wait for the customer: the clocks stand. Without an answer for two weeks they run again.
 */
export declare const pendTicket: <ThrowOnError extends boolean = false>(options: Options<PendTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PendTicketResponses, PendTicketErrors, ThrowOnError, "fields">;
/**
 * Resume Ticket
 *
 * Work on it again: what is due moves by the time it waited.
 */
export declare const resumeTicket: <ThrowOnError extends boolean = false>(options: Options<ResumeTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ResumeTicketResponses, ResumeTicketErrors, ThrowOnError, "fields">;
/**
 * Resolve Ticket
 *
 * Say what was done. The SLA's clock stands until it is reopened.
 */
export declare const resolveTicket: <ThrowOnError extends boolean = false>(options: Options<ResolveTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ResolveTicketResponses, ResolveTicketErrors, ThrowOnError, "fields">;
/**
 * Reopen Ticket
 *
 * It was not resolved after all: the clocks go on where they stood.
 */
export declare const reopenTicket: <ThrowOnError extends boolean = false>(options: Options<ReopenTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReopenTicketResponses, ReopenTicketErrors, ThrowOnError, "fields">;
/**
 * Close Ticket
 *
 * Resolved for good; happens by itself after two weeks.
 */
export declare const closeTicket: <ThrowOnError extends boolean = false>(options: Options<CloseTicketData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CloseTicketResponses, CloseTicketErrors, ThrowOnError, "fields">;
/**
 * Post Ticket Message
 *
 * Add what buyer or agent said. The first of an agent meets the SLA's first response.
 */
export declare const postTicketMessage: <ThrowOnError extends boolean = false>(options: Options<PostTicketMessageData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<PostTicketMessageResponses, PostTicketMessageErrors, ThrowOnError, "fields">;
/**
 * Get Ticket Message
 *
 * One message of a ticket.
 */
export declare const getTicketMessage: <ThrowOnError extends boolean = false>(options: Options<GetTicketMessageData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetTicketMessageResponses, GetTicketMessageErrors, ThrowOnError, "fields">;
/**
 * Import Returns
 *
 * Historic returns: each item is created and, with `receive`, brought in at once. Repeat it safely by reference. It
 * is a record of the time before: what a line is worth is taken as it is said.
 */
export declare const importReturns: <ThrowOnError extends boolean = false>(options: Options<ImportReturnsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ImportReturnsResponses, ImportReturnsErrors, ThrowOnError, "fields">;
/**
 * Get Return Totals
 *
 * For reconciliation: sums read from the returns themselves at this moment, by currency; none when no return has
 * such a reference.
 */
export declare const getReturnTotals: <ThrowOnError extends boolean = false>(options: Options<GetReturnTotalsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetReturnTotalsResponses, GetReturnTotalsErrors, ThrowOnError, "fields">;
/**
 * List Return Reasons
 *
 * Every reason, and who pays for it by default.
 */
export declare const listReturnReasons: <ThrowOnError extends boolean = false>(options?: Options<ListReturnReasonsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListReturnReasonsResponses, ListReturnReasonsErrors, ThrowOnError, "fields">;
/**
 * List Returns
 *
 * Newest first. A filter that is given several times takes any of its values, several filters must all fit.
 */
export declare const listReturns: <ThrowOnError extends boolean = false>(options?: Options<ListReturnsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListReturnsResponses, ListReturnsErrors, ThrowOnError, "fields">;
/**
 * Request Return
 *
 * At most what was dispatched and is in no other return, and at most what was paid for it. The same reference and
 * content: the return there is.
 */
export declare const requestReturn: <ThrowOnError extends boolean = false>(options: Options<RequestReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RequestReturnResponses, RequestReturnErrors, ThrowOnError, "fields">;
/**
 * List Return Lines
 *
 * Every line of the returns that the list of returns has with the same filters, those of the newest returns first;
 * with `sku` the lines of these alone. A line is changed when its return is.
 */
export declare const listReturnLines: <ThrowOnError extends boolean = false>(options?: Options<ListReturnLinesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListReturnLinesResponses, ListReturnLinesErrors, ThrowOnError, "fields">;
/**
 * Get Return
 *
 * With its lines, and who did what when and why.
 */
export declare const getReturn: <ThrowOnError extends boolean = false>(options: Options<GetReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetReturnResponses, GetReturnErrors, ThrowOnError, "fields">;
/**
 * Approve Return
 *
 * The buyer may send it.
 */
export declare const approveReturn: <ThrowOnError extends boolean = false>(options: Options<ApproveReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ApproveReturnResponses, ApproveReturnErrors, ThrowOnError, "fields">;
/**
 * Mark Return In Transit
 *
 * The carrier has it.
 */
export declare const markReturnInTransit: <ThrowOnError extends boolean = false>(options: Options<MarkReturnInTransitData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<MarkReturnInTransitResponses, MarkReturnInTransitErrors, ThrowOnError, "fields">;
/**
 * Receive Return
 *
 * The inspector's verdict: it decides where the stock goes and, by the resolution, what the buyer gets.
 */
export declare const receiveReturn: <ThrowOnError extends boolean = false>(options: Options<ReceiveReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReceiveReturnResponses, ReceiveReturnErrors, ThrowOnError, "fields">;
/**
 * Refund Return Instead
 *
 * The replacement cannot be sent (no stock, product retired), its order was cancelled, or it was no good either:
 * the buyer gets the money. Cancel the replacement's order first, if it has not left.
 */
export declare const refundReturnInstead: <ThrowOnError extends boolean = false>(options: Options<RefundReturnInsteadData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RefundReturnInsteadResponses, RefundReturnInsteadErrors, ThrowOnError, "fields">;
/**
 * Close Return
 *
 * It is settled in another way, or given up (no money can be given back, the parcel is lost): nothing more is paid
 * or sent for it. Its goods count as returned.
 */
export declare const closeReturn: <ThrowOnError extends boolean = false>(options: Options<CloseReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CloseReturnResponses, CloseReturnErrors, ThrowOnError, "fields">;
/**
 * Cancel Return
 *
 * It will not arrive: its quantity may be returned again.
 */
export declare const cancelReturn: <ThrowOnError extends boolean = false>(options: Options<CancelReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CancelReturnResponses, CancelReturnErrors, ThrowOnError, "fields">;
/**
 * Reject Return
 *
 * Refused before it was sent. Goods that are here are rejected by receiving them with resolution reject.
 */
export declare const rejectReturn: <ThrowOnError extends boolean = false>(options: Options<RejectReturnData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RejectReturnResponses, RejectReturnErrors, ThrowOnError, "fields">;
/**
 * List Parked Support
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedSupport: <ThrowOnError extends boolean = false>(options?: Options<ListParkedSupportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedSupportResponses, ListParkedSupportErrors, ThrowOnError, "fields">;
/**
 * Show Parked Support
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedSupport: <ThrowOnError extends boolean = false>(options: Options<ShowParkedSupportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedSupportResponses, ShowParkedSupportErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Support
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedSupport: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedSupportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedSupportResponses, ReplayParkedSupportErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Support
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedSupport: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedSupportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedSupportResponses, DiscardParkedSupportErrors, ThrowOnError, "fields">;
/**
 * List Jobs Support
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsSupport: <ThrowOnError extends boolean = false>(options?: Options<ListJobsSupportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsSupportResponses, ListJobsSupportErrors, ThrowOnError, "fields">;
/**
 * Verify Support
 *
 * Run the service's invariants now.
 */
export declare const verifySupport: <ThrowOnError extends boolean = false>(options?: Options<VerifySupportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifySupportResponses, VerifySupportErrors, ThrowOnError, "fields">;
/**
 * Export webhook deliveries
 *
 * A file of the list GET /v1/webhooks/deliveries, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportWebhookDeliveries: <ThrowOnError extends boolean = false>(options: Options<ExportWebhookDeliveriesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportWebhookDeliveriesResponses, ExportWebhookDeliveriesErrors, ThrowOnError, "fields">;
/**
 * Download a file of webhook deliveries
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadWebhookDeliveriesExport: <ThrowOnError extends boolean = false>(options: Options<DownloadWebhookDeliveriesExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadWebhookDeliveriesExportResponses, DownloadWebhookDeliveriesExportErrors, ThrowOnError, "fields">;
/**
 * Export events
 *
 * A file of the list GET /v1/events, with its filters. Answers at once with an operation to follow; when it has succeeded, `file` says where the file is. Each row is as it was when its page was read, in the list's own order; a row that was there all the time is in the file once. The file is kept for 24 hours. In CSV (UTF-8 with a byte order mark, RFC 4180) numbers are plain decimals, times UTC, and a text that a spreadsheet would take for a formula begins with an apostrophe. In XLSX cells have their types, and a full sheet is followed by another. In both, a list within a row is JSON. In Parquet columns have their types: instants are microseconds in UTC, amounts decimals with six digits behind the point, lists are lists, mappings maps.
 */
export declare const exportEvents: <ThrowOnError extends boolean = false>(options: Options<ExportEventsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ExportEventsResponses, ExportEventsErrors, ThrowOnError, "fields">;
/**
 * Download a file of events
 *
 * For who has asked for it, once the operation has succeeded, for 24 hours. An interrupted download goes on where it was: `Range`, with the ETag as `If-Range`.
 */
export declare const downloadEventsExport: <ThrowOnError extends boolean = false>(options: Options<DownloadEventsExportData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DownloadEventsExportResponses, DownloadEventsExportErrors, ThrowOnError, "fields">;
/**
 * Read the feed of events
 *
 * Every event of the last 37 days, in an order that does not change: remember `next_cursor`, together with what you
 * did, and ask on from there. Nothing is inserted before a cursor that you were given, and events of one
 * subject come in their order. Without types you hear all that your scopes allow; a page may be empty although there
 * is more (`has_more`), when few events are of the types asked for. `Prefer: wait=20` waits when there is nothing. 410
 * when what follows the cursor is forgotten. Who is limited to channels or warehouses is given the events of these,
 * and those of what belongs to everybody.
 */
export declare const listEvents: <ThrowOnError extends boolean = false>(options?: Options<ListEventsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListEventsResponses, ListEventsErrors, ThrowOnError, "fields">;
/**
 * List the event types
 *
 * Every type of event, by name: who emits it, what it is about, and the scope that hears it.
 */
export declare const listEventTypes: <ThrowOnError extends boolean = false>(options?: Options<ListEventTypesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListEventTypesResponses, ListEventTypesErrors, ThrowOnError, "fields">;
/**
 * Read an event type
 *
 * With the JSON Schema of its data, and examples. Within a version a schema only gains optional fields.
 */
export declare const getEventType: <ThrowOnError extends boolean = false>(options: Options<GetEventTypeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetEventTypeResponses, GetEventTypeErrors, ThrowOnError, "fields">;
/**
 * Follow events as they come
 *
 * What happens from now on, or from behind the Last-Event-ID: of the types given, about the orders and SKUs given.
 * Comes within a fraction of a second; every 15 seconds a comment says that the connection lives. It ends when the
 * token expires, when what is sent is not taken, and when the process leaves: connect again with the Last-Event-ID.
 * Who is limited to channels or warehouses is told of these, and of what belongs to everybody.
 * A browser's EventSource cannot send a token: read it with fetch.
 */
export declare const streamEvents: <ThrowOnError extends boolean = false>(options?: Options<StreamEventsData, ThrowOnError, StreamEventsResponse>) => Promise<import("./core/serverSentEvents.gen.js").ServerSentEventsResult<StreamEventsResponses, StreamEventsErrors>>;
/**
 * List API keys
 *
 * Every key there was, newest first, also those that are revoked or have expired; for who is limited, those that
 * are limited to the same, or to less. The keys themselves are stored nowhere.
 */
export declare const listApiKeys: <ThrowOnError extends boolean = false>(options?: Options<ListApiKeysData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListApiKeysResponses, ListApiKeysErrors, ThrowOnError, "fields">;
/**
 * Make an API key
 *
 * A key for another system. It has scopes of your own and no others, and the key itself is in this answer alone.
 * Send it as `Authorization: Bearer tw_…`; it is taken nowhere else. A key that is limited to channels or warehouses
 * is refused by every operation that cannot keep to them. Who is limited makes keys that are limited to the same, or
 * to less.
 */
export declare const createApiKey: <ThrowOnError extends boolean = false>(options: Options<CreateApiKeyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CreateApiKeyResponses, CreateApiKeyErrors, ThrowOnError, "fields">;
/**
 * Revoke an API key
 *
 * It is refused after a minute at the latest, for good, and stays in the list.
 */
export declare const revokeApiKey: <ThrowOnError extends boolean = false>(options: Options<RevokeApiKeyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RevokeApiKeyResponses, RevokeApiKeyErrors, ThrowOnError, "fields">;
/**
 * Read an API key
 *
 * What a key may do, until when, and when it was last used.
 */
export declare const getApiKey: <ThrowOnError extends boolean = false>(options: Options<GetApiKeyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetApiKeyResponses, GetApiKeyErrors, ThrowOnError, "fields">;
/**
 * Rotate an API key
 *
 * A new secret of the same key: prefix, scopes and limits stay. The one that it replaces works until the overlap
 * ends, so that the other system can change over; at most two work at a time. You must hold all that the key may do,
 * for you will see it.
 */
export declare const rotateApiKey: <ThrowOnError extends boolean = false>(options: Options<RotateApiKeyData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RotateApiKeyResponses, RotateApiKeyErrors, ThrowOnError, "fields">;
/**
 * List the deliveries of all webhooks
 *
 * Newest first; those of the last 37 days. A filter that is given several times takes any of its values. Those
 * of webhooks of which you may hear all that they are sent.
 */
export declare const listWebhookDeliveries: <ThrowOnError extends boolean = false>(options?: Options<ListWebhookDeliveriesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListWebhookDeliveriesResponses, ListWebhookDeliveriesErrors, ThrowOnError, "fields">;
/**
 * List the webhooks
 *
 * Oldest first; those of which you may hear all that they are sent, by your scopes and limits.
 */
export declare const listWebhooks: <ThrowOnError extends boolean = false>(options?: Options<ListWebhooksData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListWebhooksResponses, ListWebhooksErrors, ThrowOnError, "fields">;
/**
 * Create a webhook
 *
 * Every event of these types that is recorded from now on is sent to the URL: a POST with a FeedEvent, signed as
 * Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), each at least once. Of one
 * subject they come in their order; one that is not taken holds back those of its subject and no others. Answer 2xx
 * within 15 seconds. What is not taken is sent again for three days, after 1 s, 2 s, 4 s … 4 h; when nothing at all
 * was taken for three days, or at 410, the webhook is disabled. It keeps the limits that you have now: of channels and
 * warehouses of others it is never sent anything.
 */
export declare const createWebhook: <ThrowOnError extends boolean = false>(options: Options<CreateWebhookData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CreateWebhookResponses, CreateWebhookErrors, ThrowOnError, "fields">;
/**
 * Delete a webhook
 *
 * With what waits for it, and the record of its deliveries.
 */
export declare const deleteWebhook: <ThrowOnError extends boolean = false>(options: Options<DeleteWebhookData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DeleteWebhookResponses, DeleteWebhookErrors, ThrowOnError, "fields">;
/**
 * Read a webhook
 *
 * Without its secret.
 */
export declare const getWebhook: <ThrowOnError extends boolean = false>(options: Options<GetWebhookData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetWebhookResponses, GetWebhookErrors, ThrowOnError, "fields">;
/**
 * Change a webhook
 *
 * What waits already is sent to the new URL.
 */
export declare const changeWebhook: <ThrowOnError extends boolean = false>(options: Options<ChangeWebhookData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ChangeWebhookResponses, ChangeWebhookErrors, ThrowOnError, "fields">;
/**
 * Enable a webhook
 *
 * From now on. What happened while it was disabled comes by a redelivery. One whose API key has ended is disabled
 * again: make a new one.
 */
export declare const enableWebhook: <ThrowOnError extends boolean = false>(options: Options<EnableWebhookData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<EnableWebhookResponses, EnableWebhookErrors, ThrowOnError, "fields">;
/**
 * Disable a webhook
 *
 * Nothing more is sent to it; what waits is cancelled.
 */
export declare const disableWebhook: <ThrowOnError extends boolean = false>(options: Options<DisableWebhookData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DisableWebhookResponses, DisableWebhookErrors, ThrowOnError, "fields">;
/**
 * Replace the secret
 *
 * For a while everything is signed with both, so that the receiver can change over.
 */
export declare const rotateSecret: <ThrowOnError extends boolean = false>(options: Options<RotateSecretData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RotateSecretResponses, RotateSecretErrors, ThrowOnError, "fields">;
/**
 * Send a test event
 *
 * An event of the type `webhook.test`, signed like all others. Its delivery says what came of it.
 */
export declare const sendTestEvent: <ThrowOnError extends boolean = false>(options: Options<SendTestEventData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<SendTestEventResponses, SendTestEventErrors, ThrowOnError, "fields">;
/**
 * List a webhook's deliveries
 *
 * Newest first; those of the last 37 days.
 */
export declare const listDeliveries: <ThrowOnError extends boolean = false>(options: Options<ListDeliveriesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListDeliveriesResponses, ListDeliveriesErrors, ThrowOnError, "fields">;
/**
 * Read a delivery
 *
 * What is sent, and what was answered at each attempt.
 */
export declare const getDelivery: <ThrowOnError extends boolean = false>(options: Options<GetDeliveryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetDeliveryResponses, GetDeliveryErrors, ThrowOnError, "fields">;
/**
 * Send an event again
 *
 * As a delivery of its own, behind what waits. The receiver knows it by its `webhook-id`.
 */
export declare const redeliver: <ThrowOnError extends boolean = false>(options: Options<RedeliverData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RedeliverResponses, RedeliverErrors, ThrowOnError, "fields">;
/**
 * Send a part of the feed again
 *
 * Everything between two cursors of /v1/events that the webhook wants, in the order of the feed.
 */
export declare const redeliverRange: <ThrowOnError extends boolean = false>(options: Options<RedeliverRangeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<RedeliverRangeResponses, RedeliverRangeErrors, ThrowOnError, "fields">;
/**
 * Read a redelivery
 *
 * How far it is. Each delivery then says for itself what came of it.
 */
export declare const getRedelivery: <ThrowOnError extends boolean = false>(options: Options<GetRedeliveryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetRedeliveryResponses, GetRedeliveryErrors, ThrowOnError, "fields">;
/**
 * List Parked Integration
 *
 * Events that wait for a person, oldest first.
 */
export declare const listParkedIntegration: <ThrowOnError extends boolean = false>(options?: Options<ListParkedIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListParkedIntegrationResponses, ListParkedIntegrationErrors, ThrowOnError, "fields">;
/**
 * Show Parked Integration
 *
 * One parked event with its whole envelope and the error.
 */
export declare const showParkedIntegration: <ThrowOnError extends boolean = false>(options: Options<ShowParkedIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowParkedIntegrationResponses, ShowParkedIntegrationErrors, ThrowOnError, "fields">;
/**
 * Replay Parked Integration
 *
 * Apply the parked events of a key in their order, up to the first that fails again.
 */
export declare const replayParkedIntegration: <ThrowOnError extends boolean = false>(options: Options<ReplayParkedIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayParkedIntegrationResponses, ReplayParkedIntegrationErrors, ThrowOnError, "fields">;
/**
 * Discard Parked Integration
 *
 * Give one event up. Who did it and why stays on record.
 */
export declare const discardParkedIntegration: <ThrowOnError extends boolean = false>(options: Options<DiscardParkedIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardParkedIntegrationResponses, DiscardParkedIntegrationErrors, ThrowOnError, "fields">;
/**
 * List Tasks Integration
 *
 * Tasks of one state, oldest first.
 */
export declare const listTasksIntegration: <ThrowOnError extends boolean = false>(options?: Options<ListTasksIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListTasksIntegrationResponses, ListTasksIntegrationErrors, ThrowOnError, "fields">;
/**
 * Show Task Integration
 *
 * One task with its payload.
 */
export declare const showTaskIntegration: <ThrowOnError extends boolean = false>(options: Options<ShowTaskIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ShowTaskIntegrationResponses, ShowTaskIntegrationErrors, ThrowOnError, "fields">;
/**
 * Replay Task Integration
 *
 * Try a dead task again, from now on and with all its attempts. What may have happened is looked up first.
 */
export declare const replayTaskIntegration: <ThrowOnError extends boolean = false>(options: Options<ReplayTaskIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ReplayTaskIntegrationResponses, ReplayTaskIntegrationErrors, ThrowOnError, "fields">;
/**
 * Discard Task Integration
 *
 * Give one up that is dead or waits; later tasks of its key go on. Who did it and why stays on record.
 */
export declare const discardTaskIntegration: <ThrowOnError extends boolean = false>(options: Options<DiscardTaskIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<DiscardTaskIntegrationResponses, DiscardTaskIntegrationErrors, ThrowOnError, "fields">;
/**
 * List Jobs Integration
 *
 * The service's jobs, whose turn each is, and what became of its last run by the member that answers.
 */
export declare const listJobsIntegration: <ThrowOnError extends boolean = false>(options?: Options<ListJobsIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListJobsIntegrationResponses, ListJobsIntegrationErrors, ThrowOnError, "fields">;
/**
 * Verify Integration
 *
 * Run the service's invariants now.
 */
export declare const verifyIntegration: <ThrowOnError extends boolean = false>(options?: Options<VerifyIntegrationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<VerifyIntegrationResponses, VerifyIntegrationErrors, ThrowOnError, "fields">;
/**
 * List privileged changes
 *
 * Who changed what, when and from where, with the values before and after, of all services. Each entry was written
 * in the transaction that made the change: there is one exactly where something has changed. `object_id` also finds
 * what belongs to a thing: an order's id finds its holds and its address.
 */
export declare const listAuditEntries: <ThrowOnError extends boolean = false>(options?: Options<ListAuditEntriesData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListAuditEntriesResponses, ListAuditEntriesErrors, ThrowOnError, "fields">;
/**
 * Get Me
 *
 * Whom the token belongs to, with the roles and scopes that it gives, the language to speak, and how long it lasts.
 * Any valid token may ask.
 */
export declare const getMe: <ThrowOnError extends boolean = false>(options?: Options<GetMeData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetMeResponses, GetMeErrors, ThrowOnError, "fields">;
/**
 * Get Auth Config
 *
 * How to get a token: which issuer, as which client, for which audience. It is open, and says nothing secret.
 */
export declare const getAuthConfig: <ThrowOnError extends boolean = false>(options?: Options<GetAuthConfigData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetAuthConfigResponses, GetAuthConfigErrors, ThrowOnError, "fields">;
/**
 * Issue Development Token
 *
 * A token of the development issuer for a role, for 12 hours. 404 wherever that issuer is off, as it is with every
 * OIDC issuer; 403 for who is not on the platform's own machine.
 */
export declare const issueDevelopmentToken: <ThrowOnError extends boolean = false>(options: Options<IssueDevelopmentTokenData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<IssueDevelopmentTokenResponses, IssueDevelopmentTokenErrors, ThrowOnError, "fields">;
/**
 * Get Order Overview
 *
 * An order with its shipments, tickets, returns and reservation. A part that cannot be had is null and listed in
 * `unavailable`, with the reason; the other parts are there all the same.
 */
export declare const getOrderOverview: <ThrowOnError extends boolean = false>(options: Options<GetOrderOverviewData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOrderOverviewResponses, GetOrderOverviewErrors, ThrowOnError, "fields">;
/**
 * List Operations
 *
 * What was asked for and takes its time, of all services, newest first; without what is wrong with their rows.
 */
export declare const listOperations: <ThrowOnError extends boolean = false>(options?: Options<ListOperationsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListOperationsResponses, ListOperationsErrors, ThrowOnError, "fields">;
/**
 * Get Operation
 *
 * How far an operation is, what became of the rows, and the first of those that were not taken.
 */
export declare const getOperation: <ThrowOnError extends boolean = false>(options: Options<GetOperationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOperationResponses, GetOperationErrors, ThrowOnError, "fields">;
/**
 * Get Operation Errors
 *
 * Every row that was not taken, as CSV to download: line, outcome, code, field, detail. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
export declare const getOperationErrors: <ThrowOnError extends boolean = false>(options: Options<GetOperationErrorsData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetOperationErrorsResponses, GetOperationErrorsErrors, ThrowOnError, "fields">;
/**
 * Cancel Operation
 *
 * Stop an operation. What it has taken stays; the rest of the file is forgotten. 409 when it has ended.
 */
export declare const cancelOperation: <ThrowOnError extends boolean = false>(options: Options<CancelOperationData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<CancelOperationResponses, CancelOperationErrors, ThrowOnError, "fields">;
/**
 * List Reference
 *
 * The lists that there are. Each has an ETag and may be kept for an hour.
 */
export declare const listReference: <ThrowOnError extends boolean = false>(options?: Options<ListReferenceData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<ListReferenceResponses, ListReferenceErrors, ThrowOnError, "fields">;
/**
 * Get Reference
 *
 * One list: codes with their names, in all languages and in the one that is asked for (English where there is no
 * other). States come in the order in which they follow each other, where they do.
 */
export declare const getReference: <ThrowOnError extends boolean = false>(options: Options<GetReferenceData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetReferenceResponses, GetReferenceErrors, ThrowOnError, "fields">;
/**
 * Read a product with its stock and prices
 *
 * A product with the stock and the prices of its SKUs (the first 100). A part that cannot be had is null and listed
 * in `unavailable`, with the reason; the other parts are there all the same.
 */
export declare const getProductOverview: <ThrowOnError extends boolean = false>(options: Options<GetProductOverviewData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetProductOverviewResponses, GetProductOverviewErrors, ThrowOnError, "fields">;
/**
 * Read how things stand
 *
 * Orders, parcels and tickets per state, what is late, low or below its floor: what the first page of an office
 * shows. What the caller may not read is null and listed in `unavailable`.
 */
export declare const getSummary: <ThrowOnError extends boolean = false>(options?: Options<GetSummaryData, ThrowOnError>) => import("./client/types.gen.js").RequestResult<GetSummaryResponses, GetSummaryErrors, ThrowOnError, "fields">;
